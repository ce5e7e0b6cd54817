using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>The objects that the composers of one document share.</summary>
internal sealed record TypesettingContext(Theme Theme, TextStyler Styler, ParagraphComposer Paragraphs)
{
    public StyleTokens Styles => Theme.Styles;

    /// <summary>The alignment of running text.</summary>
    public LineAlignment TextAlignment => Theme.Justify ? LineAlignment.Justify : LineAlignment.Start;

    /// <summary>The style of a label before or beside text: bold at the size of the text, with the case and tracking of titles.</summary>
    public TextStyleTokens LabelStyle => Styles.Body with
    {
        Uppercase = Styles.Title.Uppercase,
        SmallCaps = Styles.Title.SmallCaps,
        Tracking = Styles.Title.Tracking,
    };

    /// <summary>Adds a text as a separate element, with the style's space above and below.</summary>
    public void AddParagraph(
        LayoutScope scope,
        InlineText text,
        TextStyleTokens style,
        StructureRole role = StructureRole.Paragraph,
        LineAlignment alignment = LineAlignment.Start)
    {
        scope.Flow.AddSpace(style.SpaceBefore);
        Paragraphs.Add(scope.Flow, scope.Frame, Styler.Style(text, style, scope.Parent.AddNew(role)), style, alignment);
        scope.Flow.AddSpace(style.SpaceAfter);
    }
}
