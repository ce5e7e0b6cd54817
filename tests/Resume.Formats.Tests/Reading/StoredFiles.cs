using Resume.Formats.Reading;
using Resume.Formats.Resources;

namespace Resume.Formats.Tests.Reading;

/// <summary>Files in memory.</summary>
internal sealed class StoredFiles(params (string Path, byte[] Content)[] files) : ISourceFiles
{
    /// <summary>The files that the fixtures name.</summary>
    public static StoredFiles OfFixtures { get; } =
        new(("ada.png", Pictures.Png), ("fonts/Mine.ttf", Font("SourceSans3/SourceSans3-Regular.ttf")));

    /// <summary>A font that ships with the themes, as a custom font.</summary>
    public static byte[] Font(string path) => ShippedFonts.Read("Themes/Fonts/" + path).ToArray();

    public TemplateFolder ListTemplates(string folder)
    {
        var names = files.Where(file => file.Path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Select(file => file.Path[(folder.Length + 1)..])
            .ToList();
        return names.Count == 0 ? new(null, null, ReferencedFileProblem.Missing) : new("/cv/" + folder, [.. names]);
    }

    public ReferencedFile Read(string path)
    {
        var content = files.FirstOrDefault(file => file.Path == path).Content;
        return content is null ? new("/cv/" + path, null, ReferencedFileProblem.Missing) : new("/cv/" + path, content);
    }
}
