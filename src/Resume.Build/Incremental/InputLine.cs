using System.Globalization;

namespace Resume.Build.Incremental;

/// <summary>A file that was read, as it was then: a line of `sources.txt` and `dependencies.txt`.</summary>
/// <remarks>MSBuild asks whether a file is newer than the last build; one that was put in the place of another is often older.</remarks>
/// <param name="Path">Where it is, a <see cref="PortablePath"/>.</param>
/// <param name="Time">When it was last written, in ticks of UTC; of a file that is not there, what the system says for one.</param>
/// <param name="Length">Its length in bytes, or -1 where it is not there.</param>
internal readonly record struct InputLine(string Path, long Time, long Length)
{
    /// <summary>A file as it is now.</summary>
    public static InputLine Of(string projectFolder, string path)
    {
        var file = new FileInfo(PortablePath.To(projectFolder, path));
        if (file.Exists && file.Attributes.HasFlag(FileAttributes.ReparsePoint))
        {
            // A link is never newer than what was edited behind it.
            file = Target(file);
        }

        return new(path, file.LastWriteTimeUtc.Ticks, file.Exists ? file.Length : -1);
    }

    /// <summary>Reads what <see cref="ToString"/> wrote; null for what is none of ours.</summary>
    public static InputLine? Parse(string line) => line.Split('\t') is [var time, var length, var path]
        && long.TryParse(time, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
        && long.TryParse(length, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var bytes)
            ? new(path, ticks, bytes)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time}\t{Length}\t{Path}");

    /// <summary>Whether it has not been touched since.</summary>
    public bool Holds(string projectFolder) => Of(projectFolder, Path) == this;

    private static FileInfo Target(FileInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? link;
        }
        catch (IOException)
        {
            // A link to itself: who reads it will say so.
            return link;
        }
    }
}
