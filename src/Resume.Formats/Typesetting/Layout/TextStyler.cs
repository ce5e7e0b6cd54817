using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Text;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Turns rich text into styled text in a theme's style. Each link gets its own element.</summary>
internal sealed class TextStyler(Theme theme, Outline outline)
{
    /// <summary>True if a paragraph with these texts runs from right to left.</summary>
    public bool IsRightToLeft(params IEnumerable<InlineText> paragraph) => outline.IsRightToLeft(paragraph);

    /// <summary>The format of text in a style; <paramref name="color"/> replaces the style's colour.</summary>
    public TextFormat Format(TextStyleTokens style, TextStyle inline = TextStyle.None, ColorRole? color = null) => new(
        inline.HasFlag(TextStyle.Code) ? theme.Fonts.Code : theme.Fonts[style.Font],
        style.Bold || inline.HasFlag(TextStyle.Strong),
        // Emphasis within italic text is upright, or it would be invisible.
        style.Italic != inline.HasFlag(TextStyle.Emphasis),
        style.Size,
        TrackingLimit.Apply(style),
        LetterCases.Choose(style.Uppercase && !inline.HasFlag(TextStyle.Address), outline.Language),
        theme.Light[color ?? style.Color])
    {
        // An address is copied by hand, and a word of code must not look like another one.
        SmallCaps = style.SmallCaps && (inline & (TextStyle.Address | TextStyle.Code)) == TextStyle.None,
        OldStyleNumerals = style.Numerals == Numerals.OldStyle && !inline.HasFlag(TextStyle.Code),
    };

    /// <summary>A paragraph with a text; see <see cref="Add"/>.</summary>
    public StyledText Style(InlineText text, TextStyleTokens style, StructureElement element, TextStyle inline = TextStyle.None) =>
        Add(new StyledText(IsRightToLeft(text)), text, style, element, inline);

    /// <summary>
    /// Adds text to a paragraph and returns the paragraph.
    /// Left-to-right stretches of a right-to-left paragraph are isolated, so that punctuation at their ends stays there.
    /// </summary>
    /// <param name="target">The paragraph.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">The paragraph's style.</param>
    /// <param name="element">The element that contains the text.</param>
    /// <param name="inline">An inline style of the whole text, in addition to those within it.</param>
    /// <param name="color">A colour instead of the style's.</param>
    public StyledText Add(
        StyledText target,
        InlineText text,
        TextStyleTokens style,
        StructureElement element,
        TextStyle inline = TextStyle.None,
        ColorRole? color = null)
    {
        foreach (var (stretch, isLeftToRight) in target.RightToLeft ? DirectionalRuns.Split(text) : [(text, false)])
        {
            var start = target.Length;
            AddUnisolated(target, stretch, style, element, inline, color);
            if (isLeftToRight)
            {
                target.Isolate(start);
            }
        }

        return target;
    }

    /// <summary>Adds text to a paragraph as <see cref="Add"/> does; isolating it is up to the caller.</summary>
    public void AddUnisolated(
        StyledText target,
        InlineText text,
        TextStyleTokens style,
        StructureElement element,
        TextStyle inline = TextStyle.None,
        ColorRole? color = null)
    {
        StructureElement? inLanguage = null;
        foreach (var piece in text.Inlines)
        {
            switch (piece)
            {
                case TextRun run:
                    inLanguage = run.Language is null ? null
                        : inLanguage?.Language == run.Language ? inLanguage
                        : element.Add(new StructureElement(StructureRole.Span) { Language = run.Language });
                    target.Add(run.Text, Format(style, run.Style | inline, color), inLanguage ?? element, run.Span);
                    break;
                case Link link:
                    inLanguage = null;
                    var linked = element.Add(new StructureElement(StructureRole.Link)
                    {
                        Target = link.Target,
                        Language = link.Runs.FirstOrDefault()?.Language,
                    });
                    foreach (var run in link.Runs)
                    {
                        target.Add(run.Text, Format(style, run.Style | inline, style.Link), linked, run.Span);
                    }

                    break;
                case HardBreak:
                    target.Break();
                    break;
            }
        }
    }

    /// <summary>
    /// Adds a space at the end of a right-to-left text, which is at the left of the text that follows it in the file: readers that do not look
    /// at places would take their words for one.
    /// </summary>
    public void AddSpaceBeforeNext(StyledText target, TextStyleTokens style, StructureElement element)
    {
        if (target.RightToLeft)
        {
            target.Add(" ", Format(style), element);
        }
    }

    /// <summary>Adds text as an artifact: on one line and without links.</summary>
    public void AddArtifact(StyledText target, InlineText text, TextStyleTokens style)
    {
        var start = target.Length;
        foreach (var piece in text.Inlines)
        {
            ImmutableArray<TextRun> runs = piece switch
            {
                TextRun run => [run],
                Link link => link.Runs,
                _ => [new TextRun(" ")],
            };
            foreach (var run in runs)
            {
                target.Add(run.Text, Format(style, run.Style), element: null, run.Span);
            }
        }

        if (target.RightToLeft && DirectionalRuns.IsLeftToRight(text.PlainText) == true)
        {
            target.Isolate(start);
        }
    }
}
