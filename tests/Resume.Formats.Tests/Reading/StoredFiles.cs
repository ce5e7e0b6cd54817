using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Reading;

/// <summary>Files that lie in no folder.</summary>
internal sealed class StoredFiles(params (string Path, byte[] Content)[] files) : ISourceFiles
{
    /// <summary>What the fixtures name.</summary>
    public static StoredFiles OfFixtures { get; } = new(("ada.png", Pictures.Png), ("fonts/Mine.ttf", Font("SourceSans3/SourceSans3-Regular.ttf")));

    /// <summary>A font that ships, as a file of the author's.</summary>
    public static byte[] Font(string path) => Resources.Read("Themes/Fonts/" + path);

    public NamedFile Read(string path)
    {
        var content = files.FirstOrDefault(file => file.Path == path).Content;
        return content is null ? new("/cv/" + path, null, NamedFileProblem.Missing) : new("/cv/" + path, content);
    }
}
