namespace Resume.Tool.Tests;

/// <summary>A temporary folder of a test.</summary>
public sealed class EmptyFolder : IDisposable
{
    public EmptyFolder() => FullPath = Directory.CreateTempSubdirectory("resume-tool-").FullName;

    public string FullPath { get; }

    public string this[string path] => Path.Combine(FullPath, path);

    /// <summary>All files in it, with `/`, in ordinal order.</summary>
    public string[] Files =>
    [
        .. Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(FullPath, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public EmptyFolder With(string path, string text = "basics:\n  name: Ada Example\n")
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    public EmptyFolder With(string path, byte[] content)
    {
        File.WriteAllBytes(this[path], content);
        return this;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
