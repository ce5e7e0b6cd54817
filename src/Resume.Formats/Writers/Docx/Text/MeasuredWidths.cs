using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Layout;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>Measures text in the fonts of the theme, which the document contains.</summary>
internal sealed class MeasuredWidths(Theme theme, Outline outline, Budget budget) : TextWidths, IDisposable
{
    private readonly TextShaper shaper =
        new(theme.Fonts, outline.Language, new MissingCharacters(new DiagnosticBag()), budget, ShapedParts.For(outline));

    private readonly TextStyler styler = new(theme, outline);

    public override double Safety => 0.98;

    public override double Measure(string text, TextStyleTokens style, bool bold = false)
    {
        var format = styler.Format(style, bold ? TextStyle.Strong : TextStyle.None);
        var shaped = shaper.Shape(new StyledText(outline.RightToLeft).Add(text, format, element: null));
        return shaped.Width(0, shaped.Text.Length);
    }

    public void Dispose() => shaper.Dispose();
}
