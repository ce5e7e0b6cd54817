using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Text;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Characters with one format and one element.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="End">The index after its last character.</param>
/// <param name="Format">How its characters look.</param>
/// <param name="Element">The element that contains it, or null for an artifact.</param>
/// <param name="Source">Its place in the source, for diagnostics.</param>
internal readonly record struct StyledSpan(int Start, int End, TextFormat Format, StructureElement? Element, SourceSpan Source);

/// <summary>The text of a paragraph before shaping: characters with their formats, forced line breaks and bidi isolates.</summary>
internal sealed class StyledText
{
    private readonly StringBuilder text = new();
    private readonly List<StyledSpan> spans = [];
    private readonly List<int> breaks = [];
    private readonly List<(int Start, int End)> isolates = [];
    private string? whole;

    public int Length => text.Length;

    public string Text => whole ??= text.ToString();

    /// <summary>The spans, in order and without gaps.</summary>
    public IReadOnlyList<StyledSpan> Spans => spans;

    /// <summary>The indices of the characters that must begin a new line.</summary>
    public IReadOnlyList<int> Breaks => breaks;

    /// <summary>The stretches that are isolated from the text around them (UAX #9, 3.3.2), in order and without overlaps.</summary>
    public IReadOnlyList<(int Start, int End)> Isolates => isolates;

    /// <summary>Adds characters in the case of their format, without control characters, and returns this text.</summary>
    public StyledText Add(string characters, TextFormat format, StructureElement? element, SourceSpan source = default)
    {
        // Text runs are clean already; labels and the theme's marks are not.
        var clean = format.Case.Apply(Sanitizer.Clean(characters));
        if (clean.Length > 0)
        {
            spans.Add(new(text.Length, text.Length + clean.Length, format, element, source));
            text.Append(clean);
            whole = null;
        }

        return this;
    }

    /// <summary>Isolates the text from <paramref name="start"/> to the end so far, as if U+2068 and U+2069 were around it.</summary>
    public void Isolate(int start) => isolates.Add((start, text.Length));

    /// <summary>Begins a new line. A space at the end of the previous one separates the words when they are copied.</summary>
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
