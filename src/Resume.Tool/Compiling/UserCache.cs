namespace Resume.Tool.Compiling;

/// <summary>The folder of the user for files that can be made again.</summary>
internal static class UserCache
{
    private const string Name = "resume-build";

    /// <summary>A subfolder of it; null for a user without a home.</summary>
    public static string? Folder(string name) => Root() is { Length: > 0 } root ? Path.Combine(root, Name, name) : null;

    private static string Root()
    {
        if (OperatingSystem.IsWindows())
        {
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        }

        // XDG Base Directory Specification: a relative path is invalid, and ignored.
        if (Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } folder && Path.IsPathRooted(folder))
        {
            return folder;
        }

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return home.Length == 0 ? "" : Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
    }
}
