using Resume.Formats;
using Resume.Formats.Batch;

namespace Resume.Tool.Sources;

/// <summary>A source to compile.</summary>
/// <param name="Path">Its path as diagnostics show it.</param>
/// <param name="FullPath">Its full path.</param>
/// <param name="Folder">Its folder, relative to the folder on the command line; empty for a source that is named itself.</param>
internal sealed record Source(string Path, string FullPath, string Folder)
{
    /// <summary>The folder on the command line in which it was found; null for a source that is named itself.</summary>
    public string? FoundIn { get; init; }

    /// <summary>True for standard input, which has no file.</summary>
    public bool IsStandardInput { get; init; }

    /// <summary>What was read from standard input; null for a file, which the compiler reads.</summary>
    public byte[]? Content { get; init; }

    /// <summary>
    /// Its <see cref="PortablePath"/> in the folder in which it was found, which may be elsewhere on another machine; otherwise in the
    /// current folder.
    /// </summary>
    public string PortablePath => Formats.Batch.PortablePath.FromFull(StartFolder.Resolve(FoundIn ?? "."), FullPath);

    /// <summary>The full path of an output: below the output folder, or beside the source if there is none.</summary>
    /// <param name="outputFolder">The output folder, or null.</param>
    /// <param name="output">The output.</param>
    public string OutputPath(string? outputFolder, CompiledOutput output)
    {
        var name = SourceName.FileName(SourceName.OutputName(FullPath), output);
        return outputFolder is null
            ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(FullPath)!, name)
            : StartFolder.Resolve(System.IO.Path.Combine(outputFolder, Folder, name));
    }
}
