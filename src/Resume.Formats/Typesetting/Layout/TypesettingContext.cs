using Resume.Formats.Model;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>The objects that the composers of one document share.</summary>
internal sealed record TypesettingContext(Theme Theme, TextStyler Styler, ParagraphComposer Paragraphs)
{
    public StyleTokens Styles => Theme.Styles;

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
