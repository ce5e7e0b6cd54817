using System.Collections;
using Microsoft.Build.Framework;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Projects;

/// <summary>
/// A logger that MSBuild loads into its own process. It writes errors, warnings and outputs to the file named by its parameter.
/// </summary>
public sealed class BuildEventLogger : ILogger
{
    private readonly List<string> events = [];

    /// <inheritdoc />
    public LoggerVerbosity Verbosity { get; set; }

    /// <inheritdoc />
    public string? Parameters { get; set; }

    /// <inheritdoc />
    public void Initialize(IEventSource eventSource)
    {
        ArgumentNullException.ThrowIfNull(eventSource);
        eventSource.ErrorRaised += (_, e) => Write(
            Severity.Error, e.ProjectFile, e.File, e.Code, (e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber), e.Message);
        eventSource.WarningRaised += (_, e) => Write(
            Severity.Warning, e.ProjectFile, e.File, e.Code, (e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber), e.Message);
        eventSource.TargetFinished += (_, e) =>
        {
            if (e.TargetName is ProjectBuild.Target or ProjectBuild.ListTarget && e.Succeeded)
            {
                WriteOutputs(e.TargetOutputs);
            }
        };
    }

    /// <inheritdoc />
    public void Shutdown() => File.WriteAllLines(Parameters!.Trim('"'), events);

    private void WriteOutputs(IEnumerable? outputs)
    {
        foreach (var output in outputs?.OfType<ITaskItem>() ?? [])
        {
            var file = new BuildEvent(Severity: null, output.GetMetadata("FullPath"))
            {
                Output = new(
                    output.GetMetadata("SourceFile"),
                    output.GetMetadata("Variant"),
                    output.GetMetadata("Language"),
                    output.GetMetadata("Format"),
                    output.GetMetadata("MayBePublished") == "true"),
            };
            events.Add(file.ToJson());
        }
    }

    private void Write(
        Severity severity,
        string? project,
        string? file,
        string? code,
        (int Line, int Column, int EndLine, int EndColumn) span,
        string? message)
    {
        // MSBuild gives files relative to their project.
        var path = Path.Combine(Path.GetDirectoryName(project) ?? "", string.IsNullOrEmpty(file) ? project ?? "" : file);
        var diagnostic = new BuildEvent(severity, path, code ?? "", span.Line, span.Column, span.EndLine, span.EndColumn, message ?? "");
        events.Add(diagnostic.ToJson());
    }
}
