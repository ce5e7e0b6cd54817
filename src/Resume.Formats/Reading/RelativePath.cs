namespace Resume.Formats.Reading;

/// <summary>Paths with `/`, relative to a folder, as sources and themes write them.</summary>
internal static class RelativePath
{
    /// <summary>As the file system is asked for it: `a/../b` is `b`. A path that is not relative stays as it is, to be reported.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts is [.., not ".."])
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return path.StartsWith('/') ? path : string.Join('/', parts);
    }

    /// <summary>A path relative to a subfolder, as one relative to the folder above.</summary>
    public static string Join(string subfolder, string path) =>
        path.StartsWith('/') || subfolder.Length == 0 ? Normalize(path) : Normalize($"{subfolder}/{path}");

    /// <summary>A path relative to a folder, as it is shown in diagnostics: the same file always in the same way.</summary>
    public static string Show(string folder, string path) => Path.IsPathRooted(folder)
        ? Path.GetFullPath(Path.Join(folder, path))
        : Join(folder.Replace('\\', '/'), path);

    /// <summary>The subfolder of a file; empty for the folder itself.</summary>
    public static string Folder(string path) => path.LastIndexOf('/') is var end and >= 0 ? path[..end] : "";
}
