using System.Diagnostics;
using System.Net.Sockets;

namespace Resume.Formats.Tests.Files;

/// <summary>Puts what is not a regular file where a file is expected. Only for systems that have such things in folders.</summary>
public static class SpecialFiles
{
    /// <summary>The names of <see cref="Create"/>.</summary>
    public static TheoryData<string> Kinds => ["pipe", "link to a pipe", "socket", "zero", "full", "kernel", "folder", "circle"];

    /// <summary>Creates one, or skips the test.</summary>
    public static void Create(string kind, string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no pipes and devices in folders.");
        Assert.SkipWhen(kind == "kernel" && !OperatingSystem.IsLinux(), "Only Linux has such files.");
        File.Delete(path);
        switch (kind)
        {
            case "pipe":
                MakePipe(path);
                break;
            case "link to a pipe":
                MakePipe(path + ".pipe");
                File.CreateSymbolicLink(path, path + ".pipe");
                break;
            case "socket":
                CreateSocket(path);
                break;
            case "folder":
                Directory.CreateDirectory(path);
                break;
            case "circle":
                File.CreateSymbolicLink(path, path);
                break;
            default:
                File.CreateSymbolicLink(path, kind == "kernel" ? "/proc/kmsg" : "/dev/" + kind);
                break;
        }
    }

    /// <summary>A file that takes no space.</summary>
    public static void CreateSparse(string path, long length)
    {
        using var file = File.Create(path);
        file.SetLength(length);
    }

    private static void MakePipe(string path)
    {
        using var process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
    }

    // The path of a socket is limited to some hundred bytes; a file stays where it is when its folder is renamed.
    private static void CreateSocket(string path)
    {
        var temporary = Path.Join(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(temporary));
        File.Move(temporary, path);
    }
}
