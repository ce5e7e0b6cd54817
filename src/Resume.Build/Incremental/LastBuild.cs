namespace Resume.Build.Incremental;

/// <summary>
/// The lists that a build leaves in `obj/…/resume/`, from which the next one tells, without loading the compiler, whether there is anything to do.
/// All paths in them are <see cref="PortablePath"/>s: a copy of a project must not clean the original.
/// </summary>
internal static class LastBuild
{
    public const string Outputs = "outputs.txt";

    /// <summary>The folders that outputs are in, inner ones first.</summary>
    public const string Folders = "folders.txt";

    public const string Sources = "sources.txt";

    public const string Dependencies = "dependencies.txt";

    /// <summary>Files that were looked for and were not there.</summary>
    public const string Absent = "absent.txt";

    /// <summary>All that sources depend on, there or not, for those who wait for a change.</summary>
    public const string Watched = "watched.txt";

    /// <summary>The lines of a list; none where there is no list.</summary>
    public static string[] Read(string folder, string list)
    {
        try
        {
            return File.ReadAllText(Path.Join(folder, list)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return [];
        }
    }
}
