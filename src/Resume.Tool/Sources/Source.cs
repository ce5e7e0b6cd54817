using Resume.Formats;
using Resume.Formats.Outputs;

namespace Resume.Tool.Sources;

/// <summary>A source to compile.</summary>
/// <param name="Path">As diagnostics name it: relative to the current folder where it lies below it.</param>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Folder">Its folder below the folder that was named; empty for a source that was named itself.</param>
internal sealed record Source(string Path, string FullPath, string Folder)
{
    /// <summary>Where an output of it goes: below a folder, or beside the source where there is none.</summary>
    /// <param name="outputFolder">The folder asked for, or null.</param>
    /// <param name="output">The output.</param>
    public string OutputPath(string? outputFolder, CompiledOutput output)
    {
        var name = SourceName.FileName(SourceName.OutputName(FullPath), output);
        return outputFolder is null
            ? System.IO.Path.Combine(System.IO.Path.GetDirectoryName(FullPath)!, name)
            : System.IO.Path.GetFullPath(System.IO.Path.Combine(outputFolder, Folder, name));
    }
}
