namespace Resume.Tool.Sources;

/// <summary>
/// The folder that the tool was started in, to which the paths of a command line are relative. A plug-in can change the process's current
/// folder while it runs.
/// </summary>
internal static class StartFolder
{
    private static readonly string Path = Environment.CurrentDirectory;

    /// <summary>Reads it. To be called first.</summary>
    public static void Remember() => Resolve(Path);

    /// <summary>Makes it the current folder again.</summary>
    public static void Restore() => Environment.CurrentDirectory = Path;

    /// <summary>The full path of a path on the command line.</summary>
    public static string Resolve(string path) => System.IO.Path.GetFullPath(path, Path);

    /// <summary>A path relative to the folder.</summary>
    public static string GetRelative(string path) => System.IO.Path.GetRelativePath(Path, Resolve(path));
}
