using System.Collections.Immutable;

namespace Resume.Tool.Serving;

/// <summary>A file of the page, which is in this assembly.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record PageFile(string MediaType, ReadOnlyMemory<byte> Content)
{
    private static readonly ImmutableDictionary<string, string> MediaTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["index.html"] = "text/html; charset=utf-8",
        ["page.css"] = "text/css; charset=utf-8",
        ["preview.css"] = "text/css; charset=utf-8",
        ["problems.css"] = "text/css; charset=utf-8",
        ["page.js"] = "text/javascript; charset=utf-8",
        ["preview.js"] = "text/javascript; charset=utf-8",
        ["problems.js"] = "text/javascript; charset=utf-8",
        ["icon.svg"] = "image/svg+xml",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The file with a name, the page itself for none, or null.</summary>
    public static PageFile? Find(string name)
    {
        name = name.Length == 0 ? "index.html" : name;
        if (!MediaTypes.TryGetValue(name, out var type))
        {
            return null;
        }

        using var stream = typeof(PageFile).Assembly.GetManifestResourceStream($"page/{name}")!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new(type, content.ToArray());
    }
}
