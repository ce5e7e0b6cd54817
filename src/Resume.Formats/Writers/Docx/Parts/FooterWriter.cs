using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Outline = Resume.Formats.Outlining.Outline;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>The footer from the second page on: the title of the document, and "2 / 3" on the right, which needs no translation.</summary>
internal static class FooterWriter
{
    public static Footer Write(Outline outline, ParagraphStyles styles, InlineWriter inlines)
    {
        var paragraph = new ParagraphBuilder(styles.Footer);
        paragraph.Content.Add(Field("TITLE", outline.RightToLeft));
        paragraph.Content.Add(RunBuilder.Tab(outline.RightToLeft));
        paragraph.Content.Add(Field("PAGE", outline.RightToLeft));
        paragraph.Content.AddRange(inlines.Write(" / ", RunContext.Plain(styles.Footer)));
        paragraph.Content.Add(Field("NUMPAGES", outline.RightToLeft));
        return new Footer(paragraph.Build(0));
    }

    // Word computes fields when it lays out a page. Until then they are empty, because programs that extract text would take a name
    // and numbers for a part of the résumé. If they were marked as dirty, Word would ask whether to update them.
    private static SimpleField Field(string name, bool rightToLeft)
    {
        var result = new Run();
        if (rightToLeft)
        {
            result.Append(new RunProperties { RightToLeftText = new() });
        }

        result.Append(new WordText());
        return new SimpleField(result) { Instruction = $" {name} " };
    }
}
