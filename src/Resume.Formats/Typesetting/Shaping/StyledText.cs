using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Characters in one format that belong to one element.</summary>
internal readonly record struct StyledSpan(int Start, int End, TextFormat Format, StructureElement? Element, SourceSpan Source);

/// <summary>The text of a paragraph, ready to be shaped: characters, how they look, where the author broke lines.</summary>
internal sealed class StyledText
{
    private readonly StringBuilder text = new();
    private readonly List<StyledSpan> spans = [];
    private readonly List<int> breaks = [];
    private readonly List<(int Start, int End)> isolates = [];
    private string? whole;

    public int Length => text.Length;

    public string Text => whole ??= text.ToString();

    /// <summary>The spans, one after the other without a gap.</summary>
    public IReadOnlyList<StyledSpan> Spans => spans;

    /// <summary>The places that begin a new line.</summary>
    public IReadOnlyList<int> Breaks => breaks;

    /// <summary>The stretches whose direction is their own affair, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Isolates => isolates;

    public StyledText Add(string characters, TextFormat format, StructureElement? element, SourceSpan source = default)
    {
        var clean = CleanText.Of(characters);
        if (clean.Length > 0)
        {
            spans.Add(new(text.Length, text.Length + clean.Length, format, element, source));
            text.Append(clean);
            whole = null;
        }

        return this;
    }

    /// <summary>Keeps all text since a place apart from what is around it where directions mix.</summary>
    public void Isolate(int start) => isolates.Add((start, text.Length));

    /// <summary>Begins a new line. The space at the old one's end keeps two words apart for whoever copies them.</summary>
    public void Break()
    {
        if (spans.Count > 0)
        {
            var last = spans[^1];
            Add(" ", last.Format, last.Element, last.Source);
            breaks.Add(text.Length);
        }
    }
}
