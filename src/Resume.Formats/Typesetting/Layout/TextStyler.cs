using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;
using Resume.Formats.Typesetting.Unicode;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Rich text in a theme's style -> styled text. Each link gets an element of its own.</summary>
internal sealed class TextStyler(Theme theme, bool rightToLeft)
{
    public TextFormat Format(TextStyleTokens style, TextStyle inline = TextStyle.None, ColorRole? color = null) => new(
        inline.HasFlag(TextStyle.Code) ? theme.Fonts.Code : theme.Fonts.Of(style.Font),
        style.Bold || inline.HasFlag(TextStyle.Strong),
        // Emphasis in italic text stands upright, or nobody would see it.
        style.Italic != inline.HasFlag(TextStyle.Emphasis),
        style.Size,
        style.Tracking,
        style.Uppercase,
        theme.Light[color ?? style.Color]);

    /// <summary>Adds text to a paragraph. What of it runs against the document keeps its signs at its own ends.</summary>
    /// <param name="target">The paragraph.</param>
    /// <param name="text">The text.</param>
    /// <param name="style">The style of its paragraph.</param>
    /// <param name="element">The element it belongs to.</param>
    /// <param name="inline">A style that all of it has besides.</param>
    /// <param name="color">Its colour where that is not the style's.</param>
    public StyledText Add(
        StyledText target, InlineText text, TextStyleTokens style, StructureElement element, TextStyle inline = TextStyle.None, ColorRole? color = null)
    {
        foreach (var (stretch, isLeftToRight) in rightToLeft ? LeftToRightTexts.Of(text) : [(text, false)])
        {
            var start = target.Length;
            AddAsItStands(target, stretch, style, element, inline, color);
            if (isLeftToRight)
            {
                target.Isolate(start);
            }
        }

        return target;
    }

    /// <summary>Adds text to a paragraph, for whoever says what its direction is.</summary>
    public void AddAsItStands(
        StyledText target, InlineText text, TextStyleTokens style, StructureElement element, TextStyle inline = TextStyle.None, ColorRole? color = null)
    {
        foreach (var piece in text.Inlines)
        {
            switch (piece)
            {
                case TextRun run:
                    target.Add(run.Text, Format(style, run.Style | inline, color), element, run.Span);
                    break;
                case Link link:
                    var linked = element.Add(new StructureElement(StructureRole.Link) { Target = link.Target });
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

    /// <summary>Adds text that leads nowhere and is one line.</summary>
    public void AddPlain(StyledText target, InlineText text, TextStyleTokens style, StructureElement? element)
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
                target.Add(run.Text, Format(style, run.Style), element, run.Span);
            }
        }

        if (rightToLeft && LeftToRightTexts.IsLeftToRight(text.PlainText) == true)
        {
            target.Isolate(start);
        }
    }
}
