using Resume.Formats.Diagnostics;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>What is wrong with a template is reported at its place, and costs only the HTML.</summary>
public class TemplateMistakesTests
{
    private const string Folder = "milo.templates/";

    [Theory]
    [InlineData("Header", "@model HtmlHeader\n<p>@Model.Nam</p>", "(2,11,2,14): RES3011: the template does not compile: 'HtmlHeader'")]
    [InlineData("Header", "<p>\n@foreach (var x in y) {\n</p>", "(2,2,2,3): RES3011: the template does not compile: The foreach block is")]
    [InlineData("Header", "<p>@Html.Raw(1)</p>", "(1,5,1,9): RES3011: the template does not compile: The name 'Html' does not exist")]
    [InlineData("Header", "@inherits object\n<p></p>", "(1,1,1,1): RES3011: the template does not compile: ")]
    [InlineData("Header", " \n", "(1,1,1,1): RES3010: the template is empty")]
    [InlineData("Header", "<p>\n@int.Parse(\"x\")</p>", "(2,2,2,2): RES3012: the template throws FormatException: The input")]
    [InlineData("Header", "@{ await PartialAsync(\"Entri\", 1); }", "(1,4,1,4): RES3012: the template cannot be rendered: unknown")]
    [InlineData("Header", "@{ await PartialAsync(\"Header\", 1); }", "(1,4,1,4): RES3012: the template cannot be rendered: `Header` is")]
    [InlineData("Header", "@{ await PartialAsync(\"Entry\", 1); }", "(1,4,1,4): RES3012: the template throws InvalidCastException")]
    [InlineData("Header", "@while (true) { <p>01234567890123456789</p> }", "RES3012: the template cannot be rendered: it writes more")]
    public async Task MistakeIsReportedAtItsPlace(string name, string text, string expected)
    {
        var result = await CompileAsync((name, text));

        Assert.Equal(["txt"], result.Outputs.Select(output => output.Format));
        Assert.Empty(result.Exceptions);
        var shown = result.Diagnostics[0];
        Assert.Contains(expected, $"{shown.Span}: {shown.Code}: {shown.Message}", StringComparison.Ordinal);
        Assert.StartsWith($"cv/milo.templates/{name}.cshtml(", shown.Span.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllMistakesAreReportedInOneRun() => Assert.Equal(
        ["cv/milo.templates/Entry.cshtml(1,5,1,6)", "cv/milo.templates/Header.cshtml(1,5,1,6)", "cv/milo.templates/Header.cshtml(2,2,2,3)"],
        (await CompileAsync(("Header", "<p>@a</p>\n@b"), ("Entry", "<p>@c</p>"))).Diagnostics.Select(error => error.Span.ToString()));

    [Fact]
    public async Task UnusedTemplateIsReported()
    {
        var diagnostic = Assert.Single((await CompileAsync(("Sektion", "<p></p>"))).Diagnostics);

        Assert.Equal(("RES3013", Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.StartsWith("did you mean `Section.cshtml`?", diagnostic.Hint, StringComparison.Ordinal);
        Assert.Empty((await CompileAsync(
            ("Badge", "<p>x</p>"), ("Header", "@{ await PartialAsync(\"Badge\", 1); }"))).Diagnostics);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("theme: {html: {contentSecurityPolicy: \"default-src 'none'; script-src 'unsafe-inline'\"}}", false)]
    [InlineData("theme: {html: {contentSecurityPolicy: none}}", false)]
    public async Task ScriptThatBrowsersBlockIsReported(string theme, bool isReported)
    {
        var result = await OwnTemplates.CompileAsync(
            OwnTemplates.Options, OwnTemplates.Source + theme, (Folder + "Header.cshtml", "<p></p>\n<script>alert(1)</script>"));

        Assert.Equal(
            isReported ? ["cv/milo.templates/Header.cshtml(2,1,2,8): RES3015"] : [],
            result.Diagnostics.Select(warning => $"{warning.Span}: {warning.Code}"));
        Assert.Single(result.Outputs);
    }

    [Fact]
    public async Task MissingCompilerIsOneError()
    {
        var options = OwnTemplates.Options with { Formats = ["html", "txt"], TemplateHost = new(() => (null, "none is installed"), null) };
        var result = await OwnTemplates.CompileAsync(
            options, OwnTemplates.Source, (Folder + "Header.cshtml", $"<p>{nameof(MissingCompilerIsOneError)}</p>"));

        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("HTML templates are compiled by the .NET SDK, which was not found: none is installed", error.Message);
        Assert.Equal(["txt"], result.Outputs.Select(output => output.Format));
    }

    [Fact]
    public async Task TemplateLargerThanTheLimitIsNotRead() => Assert.Equal(
        "the template cannot be read: it is larger than 256 KiB",
        Assert.Single((await CompileAsync(("Header", new string('x', TemplateReader.MaxBytes + 1)))).Diagnostics).Message);

    [Fact]
    public void EveryTemplateHasAText() => Assert.All(BuiltInTemplates.Names, name => Assert.NotEmpty(BuiltInTemplates.Text(name)));

    private static ValueTask<CompilationResult> CompileAsync(params (string Name, string Text)[] templates) => OwnTemplates.CompileAsync(
        OwnTemplates.Options with { Formats = ["html", "txt"] },
        OwnTemplates.Source,
        [.. templates.Select(template => ($"{Folder}{template.Name}.cshtml", template.Text))]);
}
