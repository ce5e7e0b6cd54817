namespace Resume.Formats.Batch;

/// <summary>
/// A path relative to a project's folder, with `/`: the same on every machine, so that a cache of obj/ can be restored elsewhere.
/// </summary>
internal static class PortablePath
{
    public static string FromFull(string projectFolder, string path) => Path.GetRelativePath(projectFolder, path).Replace('\\', '/');

    public static string ToFull(string projectFolder, string portable) => Path.GetFullPath(portable, projectFolder);

    /// <summary>True for a path that is not below the folder it is relative to.</summary>
    public static bool IsOutside(string portable) =>
        portable == ".." || portable.StartsWith("../", StringComparison.Ordinal) || Path.IsPathFullyQualified(portable);
}
