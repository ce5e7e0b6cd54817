using DocumentFormat.OpenXml.Wordprocessing;
using Outline = Resume.Formats.Outlining.Outline;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resume.Formats.Writers.Docx;

/// <summary>The footer from the second page on: the document's title, which begins with the name, and at the right the page of how many.</summary>
/// <remarks>Figures alone: they read alike in every language.</remarks>
internal static class FooterWriter
{
    public static Footer Write(Outline outline, ParagraphStyles styles, InlineWriter inlines)
    {
        var draft = new Draft(styles.Footer);
        draft.Content.Add(Field("TITLE", outline.RightToLeft));
        draft.Content.Add(RunMaker.Tab(outline.RightToLeft));
        draft.Content.Add(Field("PAGE", outline.RightToLeft));
        draft.Content.AddRange(inlines.Write(" / ", RunContext.Of(styles.Footer)));
        draft.Content.Add(Field("NUMPAGES", outline.RightToLeft));
        return new Footer(draft.Build(0));
    }

    // Word works these out when it lays out a page. Nothing stands in them until then: programs that read the text alone
    // would take a name and figures for more of the résumé. Marked as dirty, they would make Word ask whether to update them.
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
