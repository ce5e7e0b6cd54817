namespace Resume.Tool.Editing.Texts;

/// <summary>URIs of files, which clients write in several ways, and paths.</summary>
internal static class FileUri
{
    /// <summary>The full path of a `file:` URI; null for any other, such as that of a text that was never saved.</summary>
    public static string? ToPath(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var parsed) || !parsed.IsFile || parsed.LocalPath.Any(char.IsControl))
        {
            return null;
        }

        // A drive may come with a slash before it: `/c:/cv`.
        var path = parsed.LocalPath;
        return Path.GetFullPath(OperatingSystem.IsWindows() && path is ['/', _, ':', ..] ? path[1..] : path);
    }

    /// <summary>The URI of a full path.</summary>
    public static string FromPath(string path) => new Uri(path, UriKind.Absolute).AbsoluteUri;
}
