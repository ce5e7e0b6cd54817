namespace Resume.Tool.Sources;

/// <summary>Paths as the tool shows them.</summary>
internal static class DisplayPath
{
    /// <summary>Relative for a file below the current folder, otherwise full: short, and editors can still link it.</summary>
    public static string Shorten(string path)
    {
        var relative = StartFolder.GetRelative(path);
        var isOutside = relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isOutside ? StartFolder.Resolve(path) : relative;
    }
}
