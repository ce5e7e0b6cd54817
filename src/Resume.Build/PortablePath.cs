using Microsoft.Build.Framework;

namespace Resume.Build;

/// <summary>Paths as obj/ keeps them: relative to the project and with `/`, so that a cache restored elsewhere still fits.</summary>
internal static class PortablePath
{
    /// <summary>
    /// An item's full path. Its metadata `FullPath` is counted from the process' current directory, which is another where several projects
    /// are built in one process, and the same one under another name where a project is reached through a link.
    /// </summary>
    public static string Of(ITaskItem item, string projectFolder) => Path.GetFullPath(item.ItemSpec, projectFolder);

    public static string From(string projectFolder, string path) => Path.GetRelativePath(projectFolder, path).Replace('\\', '/');

    /// <summary>True for one that is not below the folder it is counted from.</summary>
    public static bool LeadsOut(string portable) => portable == ".." || portable.StartsWith("../", StringComparison.Ordinal) || Path.IsPathFullyQualified(portable);

    public static string To(string projectFolder, string portable) => Path.GetFullPath(portable, projectFolder);
}
