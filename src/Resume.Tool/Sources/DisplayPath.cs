namespace Resume.Tool.Sources;

/// <summary>How the tool names a file.</summary>
internal static class DisplayPath
{
    /// <summary>Relative to the current folder where it lies below it, else whole: short, and still a link for editors.</summary>
    public static string Of(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
    }
}
