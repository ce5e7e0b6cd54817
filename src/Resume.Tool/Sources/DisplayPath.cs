namespace Resume.Tool.Sources;

/// <summary>How the tool names a file.</summary>
internal static class DisplayPath
{
    // MSBuild, while it builds a project in this process, makes the project's folder the current one.
    private static readonly string Here = Environment.CurrentDirectory;

    /// <summary>Relative to the folder the command was given in where it lies below it, else whole: short, and still a link for editors.</summary>
    public static string Of(string path)
    {
        var fullPath = Path.GetFullPath(path, Here);
        var relative = Path.GetRelativePath(Here, fullPath);
        return relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? fullPath : relative;
    }
}
