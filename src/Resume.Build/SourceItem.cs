using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;

namespace Resume.Build;

/// <summary>A `Resume` item with its metadata and the project's properties.</summary>
/// <param name="Path">Its full path, as diagnostics show it.</param>
/// <param name="Name">Its <see cref="PortablePath"/>.</param>
/// <param name="OutputFolder">The full path of its outputs' folder.</param>
/// <param name="OutputName">The file name of its outputs, without locale and extension.</param>
/// <param name="Options">The compile options.</param>
internal sealed record SourceItem(string Path, string Name, string OutputFolder, string OutputName, CompileOptions Options)
{
    // A change of the task itself may change outputs too.
    private static readonly string Task = typeof(SourceItem).Module.ModuleVersionId.ToString("N");

    /// <summary>The full paths of further folders that it may read files from.</summary>
    public ImmutableArray<string> FurtherRoots { get; init; } = [];

    /// <summary>The full path of an output.</summary>
    public string OutputPath(CompiledOutput output) =>
        System.IO.Path.Join(OutputFolder, SourceName.FileName(OutputName, output));

    /// <summary>True for a path that one of its outputs could have, whatever variants and languages it has.</summary>
    public bool MayHaveOutput(string path) =>
        System.IO.Path.GetFullPath(System.IO.Path.Join(OutputFolder, OutputName)) is var start
        && path.StartsWith(start, StringComparison.OrdinalIgnoreCase)
        && path.AsSpan(start.Length) is ['.' or '-', ..];

    public BatchSource ToBatchSource(string projectFolder, ManifestEntry? earlier) => new(Path, Path, projectFolder, Options)
    {
        Key = string.Join(
            '\u001f',
            [
                Task, PortablePath.FromFull(projectFolder, OutputFolder), OutputName,
                .. FurtherRoots.Select(root => PortablePath.FromFull(projectFolder, root)),
            ]) + '\n',
        FurtherRoots = FurtherRoots,
        FoundIn = projectFolder,
        Earlier = earlier,
        OutputPath = OutputPath,
    };
}
