using Microsoft.Build.Framework;
using Resume.Formats.Batch;

namespace Resume.Build;

/// <summary>Where a source appears to be: `Link` or `LinkBase`, as for `Content` items, decides the folder of its outputs.</summary>
/// <param name="Folder">The folder, relative to the output folder; empty for the output folder itself.</param>
/// <param name="File">The file name of a `Link`; null for the source's own.</param>
internal readonly record struct ItemLink(string Folder, string? File)
{
    /// <summary>Reads the metadata of a source; <paramref name="name"/> is its <see cref="PortablePath"/>.</summary>
    public static ItemLink Read(ITaskItem item, string name)
    {
        if (item.GetMetadata("Link") is { Length: > 0 } metadata)
        {
            var link = metadata.Replace('\\', '/');
            var file = link[(link.LastIndexOf('/') + 1)..];
            var folder = link[..^file.Length];
            return new(folder.StartsWith('/') ? folder : folder.TrimEnd('/'), file.Length > 0 ? file : null);
        }

        // A source outside the project's folder has no subfolder in it; what `**` matched comes closest.
        return new(PortablePath.IsOutside(name)
            ? Path.Join(item.GetMetadata("LinkBase").Replace('\\', '/'), item.GetMetadata("RecursiveDir"))
            : Path.GetDirectoryName(name)!, null);
    }

    /// <summary>True if it stays below the output folder, on every system.</summary>
    public bool IsInside() => !Folder.StartsWith('/') && !Folder.Contains(':', StringComparison.Ordinal)
        && !Folder.Split('/').Contains("..") && File != "..";
}
