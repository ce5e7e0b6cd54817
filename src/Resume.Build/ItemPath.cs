using Microsoft.Build.Framework;

namespace Resume.Build;

/// <summary>Full paths of items.</summary>
internal static class ItemPath
{
    /// <summary>
    /// An item's full path. The metadata `FullPath` is not used: it is relative to the process's current folder, which differs
    /// when several projects are built in one process or when a project is reached through a link.
    /// </summary>
    public static string GetFull(ITaskItem item, string projectFolder) => Path.GetFullPath(item.ItemSpec, projectFolder);
}
