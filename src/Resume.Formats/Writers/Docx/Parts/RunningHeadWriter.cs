using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;
using Header = DocumentFormat.OpenXml.Wordprocessing.Header;
using Outline = Resume.Formats.Outlining.Outline;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>The running head -> the header part of all pages but the first.</summary>
internal sealed class RunningHeadWriter(Outline outline, ParagraphStyles styles, InlineWriter inlines, TextWidths widths, double textWidth)
{
    // The first page with a running head.
    private const int FirstPage = 2;

    /// <param name="pages">The number of pages, as far as it is known. Word counts them when it lays out the document.</param>
    public Header Write(int pages)
    {
        var head = RunningHead.Create(outline.Header);
        var context = RunContext.Plain(styles.RunningHead);
        var paragraph = new ParagraphBuilder(styles.RunningHead);
        paragraph.Content.AddRange(inlines.Write(InlineText.Plain(Shorten(XmlText.Clean(head.Name.PlainText))), context));
        paragraph.Content.Add(RunBuilder.Tab(outline.RightToLeft));
        paragraph.Content.Add(Field("PAGE", FirstPage));
        paragraph.Content.AddRange(inlines.Write(RunningHead.Between, context));
        paragraph.Content.Add(Field("NUMPAGES", Math.Max(pages, FirstPage)));
        return new Header(paragraph.Build(textWidth));
    }

    // A second line would push the text down. The name ends after a word where that is possible.
    private string Shorten(string name)
    {
        var room = textWidth * RunningHead.NameShare * widths.Safety;
        var shown = Cut(name, RunningHead.MostCharacters);
        while (shown.Length > 1 && widths.Measure(shown, styles.RunningHead.Text) > room)
        {
            shown = Cut(shown, shown.LastIndexOf(' ') is > 0 and var space ? space : shown.Length / 2);
        }

        return shown.Length < name.Length ? shown + RunningHead.Ellipsis : name;
    }

    private static string Cut(string text, int length) =>
        length >= text.Length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();

    // A field that is marked as dirty would make Word ask whether to update it.
    private SimpleField Field(string name, int result)
    {
        var run = new Run();
        if (outline.RightToLeft)
        {
            run.Append(new RunProperties { RightToLeftText = new() });
        }

        run.Append(new WordText(Units.Text(result)));
        return new SimpleField(run) { Instruction = $" {name} " };
    }
}
