using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Writers;

/// <summary>A style in capitals has them in the text itself, which is what programs read.</summary>
public class CapitalsTests
{
    private static readonly (string Style, string Text)[] Texts =
    [
        ("name", "Ada Straße"), ("label", "Engineer"), ("contact", "ada@example.com"), ("heading", "Work Experience"), ("title", "Boxes"),
        ("subtitle", "Builder"), ("meta", "May 2019"),
    ];

    public static TheoryData<string, string> Cases =>
        [.. from format in (string[])["pdf", "docx"] from text in Texts.Append(("body", "")) select (format, text.Item1)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task TextOfAStyleIsInCapitalsAndOtherTextIsNot(string format, string style)
    {
        var text = await ExtractAsync(format, style, "en");

        Assert.All(Texts, pair =>
        {
            var isCapital = pair.Style == style || style == "body";
            var shown = isCapital ? pair.Text.Replace("ß", "SS", StringComparison.Ordinal).ToUpperInvariant() : pair.Text;
            Assert.Contains(shown.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
        });
        Assert.Contains(style == "body" ? "SOMEWORDS" : "Somewords", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("txt")]
    public async Task TurkishHasADottedCapital(string format) =>
        Assert.Contains("İŞDENEYİMİ", await ExtractAsync(format, "heading", "tr"), StringComparison.Ordinal);

    private static async Task<string> ExtractAsync(string format, string style, string locale)
    {
        var source = $$"""
            locale: {{locale}}
            theme: {styles: { {{style}}: {uppercase: true} } }
            basics: {name: Ada Straße, label: Engineer, email: ada@example.com}
            work: [{name: Boxes, position: Builder, startDate: 2019-05, summary: Some words.}]
            """;
        var result = await ResumeCompiler.CompileAsync(
            new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes(source)),
            new() { Formats = [format] },
            TestContext.Current.CancellationToken);

        return string.Concat(ExtractedText.Read(format, result.Outputs.Single().Content.ToArray()).Where(unit => !char.IsWhiteSpace(unit)));
    }
}
