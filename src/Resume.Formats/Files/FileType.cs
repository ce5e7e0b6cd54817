using System.Formats.Tar;

namespace Resume.Formats.Files;

/// <summary>Tells empty files from pipes, devices and sockets, which have no length either.</summary>
internal static class FileType
{
    // Of Linux. The kernel makes up the content of their files, sometimes without end, and says that they are empty.
    private static readonly HashSet<string> KernelFileSystems = new(StringComparer.Ordinal)
    {
        "proc", "procfs", "sysfs", "debugfs", "tracefs", "cgroupfs", "cgroup2fs", "configfs", "securityfs", "bpf_fs", "pstorefs",
    };

    /// <summary>True for an empty regular file. The path must exist and must not be a link.</summary>
    public static bool IsRegular(string path) => OperatingSystem.IsWindows() || (!IsOfKernel(path) && IsRegularToTar(path));

    private static bool IsOfKernel(string path) => KernelFileSystems.Contains(new DriveInfo(path).DriveFormat);

    // .NET has no other public function that asks for the type without opening the file, which waits for ever at a pipe.
    private static bool IsRegularToTar(string path)
    {
        using var archive = new MemoryStream();
        try
        {
            using var tar = new TarWriter(archive, TarEntryFormat.Ustar, leaveOpen: true);
            tar.WriteEntry(path, "x");
        }
        catch (IOException)
        {
            // A socket: it has no type in archives.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry() is { EntryType: TarEntryType.RegularFile };
    }
}
