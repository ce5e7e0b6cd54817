using System.Text;
using Resume.Formats.Files;

namespace Resume.Build.Incremental;

/// <summary>
/// The lists that a build leaves in `obj/…/resume/`. With them the next build finds out whether there is anything to do, without the
/// compiler.
/// Their paths are portable: a copy of a project must not clean the original.
/// </summary>
internal static class LastBuild
{
    public const string Outputs = "outputs.txt";

    /// <summary>What the compiler knows of the outputs.</summary>
    public const string Manifest = "manifest.json";

    /// <summary>Newer than all that the last successful build read.</summary>
    public const string Stamp = "stamp";

    /// <summary>The folders of the outputs, inner ones first.</summary>
    public const string Folders = "folders.txt";

    public const string Sources = "sources.txt";

    /// <summary>Files, and folders whose files were listed.</summary>
    public const string Dependencies = "dependencies.txt";

    /// <summary>Files that were looked for and did not exist.</summary>
    public const string Missing = "absent.txt";

    /// <summary>Variables of the environment, with the keyed hashes of their values.</summary>
    public const string Environment = "environment.txt";

    /// <summary>The key of these hashes.</summary>
    public const string EnvironmentKey = "environment.key";

    /// <summary>All files among the dependencies, existing or not, for `dotnet watch`.</summary>
    public const string Watched = "watched.txt";

    private const int MaxBytes = 100 << 20;

    /// <summary>The lines of a list; none if there is no such list.</summary>
    public static string[] Read(string folder, string list)
    {
        try
        {
            var content = RegularFile.Read(Path.Join(folder, list), MaxBytes);
            return Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Exception exception) when (
            exception is FileNotFoundException or DirectoryNotFoundException or NotARegularFileException or FileTooLargeException)
        {
            return [];
        }
    }
}
