using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Privacy;

/// <summary>A text of the source that outputs may show.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Value">The text.</param>
/// <param name="Span">Its place.</param>
internal sealed record PublicText(string Key, string Value, SourceSpan Span)
{
    /// <summary>True for a value from the environment: a variant shows it, but that does not make it public.</summary>
    public bool IsSecret { get; init; }

    // Not content: settings, and the paths themselves.
    private static readonly ImmutableArray<string> Settings =
        ["private", "variants", "extends", "abstract", "theme", "dates", "links", "locale", "output", "rules", "meta", "$schema"];

    private static readonly ImmutableArray<string> NotShown = ["id", "tags", "hide", "layout", "pageBreak"];

    /// <summary>The texts of a source that was narrowed to what outputs may show.</summary>
    public static ImmutableArray<PublicText> FindAll(MapNode narrowed)
    {
        var texts = ImmutableArray.CreateBuilder<PublicText>();
        foreach (var (key, value) in narrowed.Members.Where(member => !Settings.Contains(member.Key.Value, StringComparer.Ordinal)))
        {
            Add(value, key.Value, texts);
        }

        return texts.ToImmutable();
    }

    private static void Add(Node node, string key, ImmutableArray<PublicText>.Builder texts)
    {
        switch (node)
        {
            case ScalarNode { IsBlank: false } scalar when !NotShown.Contains(key, StringComparer.Ordinal):
                texts.Add(new(key, scalar.Value, scalar.Span) { IsSecret = scalar.IsSecret });
                break;
            case ListNode list:
                foreach (var item in list.Items)
                {
                    Add(item, key, texts);
                }

                break;
            case MapNode map:
                foreach (var (name, value) in map.Members)
                {
                    Add(value, name.Value is "value" or "text" ? key : name.Value, texts);
                }

                break;
        }
    }
}
