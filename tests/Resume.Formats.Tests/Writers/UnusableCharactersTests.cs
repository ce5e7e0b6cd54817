using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers;
using UglyToad.PdfPig;
using Outline = Resume.Formats.Outlining.Outline;

namespace Resume.Formats.Tests.Writers;

/// <summary>A plug-in can make an outline of any text. Each writer writes a valid file for all of them.</summary>
public class UnusableCharactersTests
{
    private const string Unusable = "\ud800a\udc00\ufffeb\0c\vd\u001be\u009f\U0001ffff<&>\")f";
    private const string Letters = "abc de<&>\")f";

    public static TheoryData<string, bool> All { get; } =
        new MatrixTheoryData<string, bool>([.. ExtractedText.Formats], [false, true]);

    [Theory]
    [MemberData(nameof(All))]
    public async Task EveryFileIsValid(string format, bool rightToLeft)
    {
        var writer = ResumeWriters.All.Single(writer => writer.Format == format);
        using var output = new MemoryStream();
        var document = new ResumeDocument { File = "a.resume.yaml" };
        var context = new WriterContext(document, Outline(rightToLeft), ThemeReader.Read("classic", "US"), new());
        await writer.WriteAsync(context, output, TestContext.Current.CancellationToken);
        var content = output.ToArray();

        Assert.Contains(Letters, ExtractedText.Read(format, content), StringComparison.OrdinalIgnoreCase);
        Check(format, content);
    }

    private static void Check(string format, byte[] content)
    {
        switch (format)
        {
            case "txt" or "md":
                AssertUsable(Decode(content));
                break;
            case "html":
                AssertUsable(Decode(content));
                new HtmlParser(new() { IsStrictMode = true }).ParseDocument(Decode(content)).Dispose();
                break;
            case "docx":
                using (var zip = new ZipArchive(new MemoryStream(content)))
                {
                    Assert.All(
                        zip.Entries.Where(entry => !entry.Name.EndsWith(".odttf", StringComparison.Ordinal)), entry => Parse(entry.Open()));
                }

                break;
            case "pdf":
                using (var pdf = PdfDocument.Open(content))
                {
                    Assert.True(pdf.TryGetXmpMetadata(out var metadata));
                    AssertUsable(metadata.GetXDocument().ToString());
                    AssertUsable(pdf.Information.Title!);
                    AssertUsable(string.Concat(pdf.GetPages().SelectMany(page => page.Letters).Select(letter => letter.Value)));
                }

                break;
            default:
                throw new NotSupportedException($"the validity of `{format}` cannot be checked; add it here");
        }
    }

    private static void Parse(Stream part)
    {
        using (part)
        {
            AssertUsable(XDocument.Load(part).ToString());
        }
    }

    private static string Decode(byte[] content) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);

    private static void AssertUsable(string text) =>
        Assert.DoesNotContain(
            text.EnumerateRunes(),
            rune => rune.Value is '\v' or '\0' or 0x1B or 0x9F or 0xFFFD || (rune.Value & 0xFFFE) == 0xFFFE);

    private static Outline Outline(bool rightToLeft)
    {
        var link = new Link("https://example.com/" + Unusable, [new TextRun(Unusable) with { Text = Unusable }]);
        var text = new InlineText([new TextRun(Unusable), link]);
        var entry = new OutlineEntry
        {
            Title = text,
            Subtitle = text,
            Location = text,
            Dates = new(new(Unusable, new(2015))),
            Summary = BlockText.FromParagraph(text),
            Facts = [new(new(Unusable, LabelEnd.None), text)],
            Bullets = [new(text, [new(text)])],
        };
        return new(
            "en" + Unusable,
            rightToLeft,
            new() { Name = text, Label = text, Contacts = [new(ContactKind.Url, text, new(Unusable, LabelEnd.None), text)] },
            [
                .. Enum.GetValues<SectionLayout>().Select(layout =>
                    new Section
                    {
                        Id = "a",
                        Heading = text,
                        Introduction = BlockText.FromParagraph(text),
                        Layout = layout,
                        Entries = [entry],
                    }),
            ]);
    }
}
