using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Writers.Html;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Privacy;

/// <summary>What is reported of a private value in an output, and what becomes of the output.</summary>
public class LeakReportTests
{
    private const string Clean = """
        basics:
          name: Jane Example
          phone: +44 20 7946 0958
          location: {city: Berlin, postalCode: "10115", countryCode: DE, address: Chausseestraße 17}
        work:
          - {name: Acme, location: Berlin, startDate: 2015, summary: Worked on pumps.}
        private: [basics.phone, basics.location]

        """;

    private static readonly IEnumerable<string> AllFormats = ResumeWriters.All.Select(writer => writer.Format).Order();

    [Fact]
    public async Task OutputsWithoutPrivateValuesAreMade()
    {
        var result = await Omitting.MakeAsync(Clean);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(AllFormats, result.Outputs.Select(output => output.Format).Order());
    }

    [Fact]
    public async Task NumberInASummaryIsReportedThere()
    {
        var result = await Omitting.MakeAsync(Clean.Replace("Worked on pumps.", "\"Call 020-79460958.\"", StringComparison.Ordinal));

        Assert.Empty(result.Outputs);
        Assert.Equal(AllFormats, result.Leaking);
        Assert.All(result.Diagnostics, diagnostic =>
        {
            Assert.Equal((Severity.Error, 6), (diagnostic.Severity, diagnostic.Span.Line));
            Assert.Contains("`basics.phone`", diagnostic.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task NumberOfAPageIsNoPrivateValue()
    {
        var result = await Omitting.MakeAsync("basics: {name: Jane Example}\nx-values: {username: 2}\nprivate: [x-values]\n");

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task CheckReportsTheSame()
    {
        var source = Clean.Replace("Worked on pumps.", "\"Call 020-79460958.\"", StringComparison.Ordinal);

        Assert.Equal((await Omitting.MakeAsync(source)).Diagnostics, (await Omitting.MakeAsync(source, checks: true)).Diagnostics);
    }

    [Fact]
    public async Task ValueIsNeverQuoted()
    {
        var result = await Omitting.MakeAsync(
            Clean.Replace("Worked on pumps.", "\"Chausseestr. 17, 10115 Berlin\"", StringComparison.Ordinal));

        Assert.NotEmpty(result.Diagnostics);
        Assert.All(
            result.All,
            diagnostic => Assert.DoesNotContain("Chaussee", diagnostic.Message + diagnostic.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task ValueThatEqualsAPublicOneIsPublic()
    {
        var result = await Omitting.MakeAsync(Clean.Replace("Worked on pumps.", "Moved to Berlin.", StringComparison.Ordinal));

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task ValueInALinkTargetIsReportedAsThat()
    {
        var result = await Omitting.MakeAsync(
            Clean.Replace("Worked on pumps.", "\"[Call me](tel:+442079460958).\"", StringComparison.Ordinal));

        Assert.Empty(result.Outputs);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Message.Contains("PDF (a link target", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("DE", false)]
    [InlineData("made in DE", false)]
    [InlineData("Delivered it.", false)]
    [InlineData("a flat in 10115 Mitte", true)]
    [InlineData("10,115 users", true)]
    [InlineData("110115 users", false)]
    [InlineData("1.10115", false)]
    public async Task ShortValueIsFoundAsAWordOfItsKind(string text, bool isLeak)
    {
        var result = await Omitting.MakeAsync(Clean.Replace("Worked on pumps.", $"\"{text}\"", StringComparison.Ordinal));

        Assert.Equal(isLeak ? AllFormats : [], result.Leaking);
    }

    [Fact]
    public async Task PlugInFormatIsNotCheckedAndSaysSoOnce()
    {
        var source = Clean + "locale: [en, de]\n";

        var result = await Omitting.MakeAsync(source, new CardWriter());

        Assert.Equal(2, result.Outputs.Length);
        Assert.Equal("RES4007", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task FileThatIsNotUnderstoodIsNotWritten()
    {
        var result = await Omitting.MakeAsync(Clean, new CardWriter { Format = "pdf" });

        Assert.Empty(result.Outputs);
        Assert.Equal("RES4006", Assert.Single(result.Diagnostics).Code);
    }

    // Pixels are not read.
    [Fact]
    public async Task PageImagesAreNotChecked()
    {
        var result = await Omitting.MakeAsync(Clean, new CardWriter { Format = "png" });

        Assert.Single(result.Outputs);
        Assert.Equal("RES4007", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task ValueFromTheEnvironmentThatAVariantShowsIsALeak()
    {
        const string Source =
            "basics:\n  name: Jane Example\n  phone: ${RESUME_PHONE}\nvariants: {default: false, public: {omit: [private]}}\n";
        var file = new SourceFile(Omitting.Path, Encoding.UTF8.GetBytes(Source))
        {
            Environment = name => name == "RESUME_PHONE" ? "+44 20 7946 0958" : null,
        };

        var result = await ResumeCompiler.CompileAsync(file, new() { Formats = ["txt"] }, TestContext.Current.CancellationToken);

        Assert.Empty(result.Outputs);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic is { Code: "RES4005", Span.Line: 3 });
    }

    [Fact]
    public async Task WhatATemplatePrintsIsSearched()
    {
        const string Source = "basics: {name: Jane, phone: +44 20 7946 0958}\nprivate: [basics.phone]\n"
            + "variants: {default: false, public: {omit: [private]}}\n";

        var result = await OwnTemplates.CompileAsync(
            OwnTemplates.Options, Source, ("milo.templates/Header.cshtml", "@model HtmlHeader\n<p title='(020) 7946-0958'>Hi</p>\n"));

        Assert.Empty(result.Outputs);
        Assert.Contains("HTML (an alternative text)", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    private sealed class CardWriter : IResumeWriter
    {
        public string Format { get; init; } = "card";

        public string FileExtension => ".card";

        public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken) =>
            await output.WriteAsync("%PDF-1.4\nno more"u8.ToArray(), cancellationToken);
    }
}
