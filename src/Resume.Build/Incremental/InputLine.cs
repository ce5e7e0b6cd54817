using System.Globalization;
using Resume.Formats.Batch;

namespace Resume.Build.Incremental;

/// <summary>The state of a file when it was read: a line of `sources.txt` or `dependencies.txt`.</summary>
/// <remarks>MSBuild only checks whether a file is newer than the last build; a file that replaces another one is often older.</remarks>
/// <param name="Path">Its <see cref="PortablePath"/>.</param>
/// <param name="Time">Its last write time in ticks of UTC; for a missing file, the system's constant for these.</param>
/// <param name="Length">Its length in bytes, or -1 if it is missing.</param>
internal readonly record struct InputLine(string Path, long Time, long Length)
{
    /// <summary>The present state of a file.</summary>
    public static InputLine Read(string projectFolder, string path)
    {
        var file = new FileInfo(PortablePath.ToFull(projectFolder, path));
        if (file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            // A link's own time does not change when its target is edited.
            file = ResolveLink(file);
        }

        // The time of a folder changes with its list of files.
        return new(path, file.LastWriteTimeUtc.Ticks, file.Exists ? file.Length : -1);
    }

    /// <summary>Parses a line of <see cref="ToString"/>; null for any other line.</summary>
    public static InputLine? Parse(string line) => line.Split('\t') is [var time, var length, var path]
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && long.TryParse(length, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bytes)
            ? new(path, ticks, bytes)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time}\t{Length}\t{Path}");

    /// <summary>True if the file is still in this state.</summary>
    public bool IsUnchanged(string projectFolder) => Read(projectFolder, Path) == this;

    private static FileInfo ResolveLink(FileInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;
        }
        catch (IOException)
        {
            // A link to itself: an error is reported when it is read.
            return link;
        }
    }
}
