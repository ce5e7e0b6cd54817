using System.Collections.Immutable;
using Microsoft.Build.Framework;
using Resume.Formats.Diagnostics;
using Resume.Tool.Sources;

namespace Resume.Tool.Projects;

/// <summary>A logger for MSBuild that keeps errors and warnings as our diagnostics, each once.</summary>
internal sealed class DiagnosticLogger : ILogger
{
    private readonly HashSet<Diagnostic> seen = [];
    private readonly List<Diagnostic> fresh = [];

    public LoggerVerbosity Verbosity { get; set; } = LoggerVerbosity.Quiet;

    public string? Parameters { get; set; }

    public void Initialize(IEventSource eventSource)
    {
        eventSource.ErrorRaised += (_, e) =>
            Add(new(e.Code ?? "", Severity.Error, Span(e.File, e.ProjectFile, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber), e.Message ?? ""));
        eventSource.WarningRaised += (_, e) =>
            Add(new(e.Code ?? "", Severity.Warning, Span(e.File, e.ProjectFile, e.LineNumber, e.ColumnNumber, e.EndLineNumber, e.EndColumnNumber), e.Message ?? ""));
    }

    public void Shutdown()
    {
    }

    /// <summary>What was logged since the last call.</summary>
    public ImmutableArray<Diagnostic> Take()
    {
        ImmutableArray<Diagnostic> taken = [.. fresh];
        fresh.Clear();
        return taken;
    }

    /// <summary>A place as MSBuild gives it, 0 for what it does not know, relative to the project's folder -> a span of ours.</summary>
    public static SourceSpan Span(string? file, string? projectFile, int line, int column, int endLine, int endColumn)
    {
        var folder = Path.GetDirectoryName(projectFile) ?? "";
        var shown = DisplayPath.Of(Path.Combine(folder, string.IsNullOrEmpty(file) ? projectFile ?? "" : file));
        if (line == 0)
        {
            return new(shown, 0, 0, 0, 0);
        }

        column = Math.Max(column, 1);
        var endsBefore = endLine < line || (endLine == line && endColumn < column);
        return endsBefore ? new(shown, line, column, line, column) : new(shown, line, column, endLine, Math.Max(endColumn, 1));
    }

    private void Add(Diagnostic diagnostic)
    {
        if (seen.Add(diagnostic))
        {
            fresh.Add(diagnostic);
        }
    }
}
