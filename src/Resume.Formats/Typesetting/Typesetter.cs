using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Layout;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting;

/// <summary>An outline -> pages of glyphs at their places, with the structure they belong to. Thread-safe.</summary>
internal static class Typesetter
{
    /// <summary>Typesets an outline; characters that no font has are reported and shown as boxes.</summary>
    public static PageList Typeset(Outline outline, Theme theme, DiagnosticBag diagnostics)
    {
        var missing = new MissingCharacters(diagnostics);
        using var shaper = new TextShaper(theme.Fonts, outline.Language, missing);
        var paragraphs = new ParagraphSetter(shaper, theme.Fonts, outline.RightToLeft);
        var setting = new Setting(theme, new TextStyler(theme, outline.RightToLeft), paragraphs, outline.LabelEnd);
        var paper = theme.Page;
        var frame = new Frame(paper.MarginLeft, paper.Width - paper.MarginLeft - paper.MarginRight, outline.RightToLeft);

        var document = new StructureElement(StructureRole.Document);
        var flow = new Flow();
        new HeaderSetter(setting).Add(flow, frame, document, outline.Header);
        var sections = new SectionSetter(setting);
        foreach (var section in outline.Sections)
        {
            sections.Add(flow, frame, document, section);
        }

        var ranges = Paginator.Cut(flow.Lines, setting.PageHeight);
        if (ranges.Count == 0)
        {
            // A document has a page, be it blank.
            ranges.Add(new(0, 0));
        }

        var footer = new RunningFooter(outline.Header, setting, frame);
        var (pages, bookmarks) = PageAssembler.Assemble(flow.Lines, ranges, paper, footer.Compose);
        missing.Report();
        return new(pages, document, bookmarks);
    }
}
