using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;
using Resume.Tool.Compiling;
using Resume.Tool.Projects;

namespace Resume.Tool.Verbs;

/// <summary>`--output`: a folder, or the file for one output, which ends in the extension of a format.</summary>
internal static class OutputOption
{
    // Someone who writes one of these means a file, although no format writes it.
    private static readonly string[] FileExtensions =
    [
        ".doc", ".docm", ".htm", ".jpeg", ".jpg", ".json", ".md", ".odt", ".png", ".ps", ".rtf", ".svg", ".tex", ".text", ".xhtml", ".xml",
        ".yaml", ".yml", ".zip",
    ];

    public static Option<string?> Create() => new("--output", "-o")
    {
        HelpName = "DIR|FILE",
        Description = "Output folder, or a file such as `me.pdf` for one source and one format. [default: beside the source]",
    };

    /// <summary>The errors of a value, without those that depend on the sources.</summary>
    public static IEnumerable<Diagnostic> FindErrors(string output, CompileRequest request)
    {
        if (IsFolder(output))
        {
            yield break;
        }

        if (FindWriter(output, request) is not { } writer)
        {
            if (FileExtensions.Contains(Path.GetExtension(output), StringComparer.OrdinalIgnoreCase))
            {
                yield return ProjectDiagnostics.OutputOfNoFormat(output, request.Options.Writers.Select(known => known.FileExtension));
            }

            yield break;
        }

        if (request.Paths.FirstOrDefault(ProjectBuild.IsProject) is { } project)
        {
            yield return ProjectDiagnostics.OutputIsOneFile(output, $"`{project}` is a project");
        }

        if (writer is IResumePartWriter)
        {
            yield return ProjectDiagnostics.OutputIsOneFile(output, $"the format `{writer.Format}` has several");
        }

        if (request.WritesIndex)
        {
            yield return ProjectDiagnostics.OutputIsOneFile(output, "`--index` writes another one");
        }

        if (request.Paths.Length > 1)
        {
            yield return ProjectDiagnostics.OutputIsOneFile(output, $"there are {request.Paths.Length} paths");
        }

        if (request.NamesFormats && request.Options.Formats is not [var format])
        {
            yield return ProjectDiagnostics.OutputIsOneFile(output, $"there are {request.Options.Formats.Length} formats");
        }
        else if (request.NamesFormats && request.Options.Formats[0] != writer.Format)
        {
            yield return ProjectDiagnostics.OutputIsOneFile(
                output, $"its extension is that of the format `{writer.Format}`, not `{request.Options.Formats[0]}`");
        }
    }

    /// <summary>The request with the output folder or file. The extension of a file decides the format.</summary>
    public static CompileRequest Apply(string output, CompileRequest request) =>
        !IsFolder(output) && FindWriter(output, request) is { } writer
            ? request with { OutputFile = output, NamesFormats = true, Options = request.Options with { Formats = [writer.Format] } }
            : request with { Output = output };

    private static bool IsFolder(string output) => Path.EndsInDirectorySeparator(output) || Directory.Exists(output);

    // `.contacts.txt` is more specific than `.txt`.
    private static IResumeWriter? FindWriter(string output, CompileRequest request) => request.Options.Writers
        .Where(writer => Path.GetFileName(output).EndsWith(writer.FileExtension, StringComparison.OrdinalIgnoreCase))
        .MaxBy(writer => writer.FileExtension.Length);
}
