using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Formats.Png.Tests;

public class PngDiagnosticsTests
{
    [Theory]
    [InlineData("dpi: 35", "PNG1001", "`35` is not a resolution")]
    [InlineData("dpi: 601", "PNG1001", "`601` is not a resolution")]
    [InlineData("dpi: -96", "PNG1001", "`-96` is not a resolution")]
    [InlineData("dpi: 1e2", "PNG1001", "`1e2` is not a resolution")]
    [InlineData("dpi: 99999999999999999999", "PNG1001", "`99999999999999999999` is not a resolution")]
    [InlineData("dpi: [96, 150]", "PNG1001", "`96, 150` is not a resolution")]
    [InlineData("dpi: {x: 96}", "PNG1003", "unknown key `dpi.x` in `output.png`")]
    [InlineData("thumbnail: 63", "PNG1002", "`63` is not the width of a thumbnail")]
    [InlineData("thumbnail: 2049", "PNG1002", "`2049` is not the width of a thumbnail")]
    [InlineData("thumbnail: small", "PNG1002", "`small` is not the width of a thumbnail")]
    [InlineData("quality: 90", "PNG1003", "unknown key `quality` in `output.png`")]
    public async Task InvalidSettingIsReportedAtItsPlace(string setting, string code, string message)
    {
        var source = $"basics: {{name: Ada}}\noutput:\n  png:\n    {setting}\n";
        var result = await Pages.CompileAsync(source);
        var check = await ResumeCompiler.CheckAsync(
            new("ada.resume.yaml", System.Text.Encoding.UTF8.GetBytes(source)), Pages.Options(), TestContext.Current.CancellationToken);

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal((code, message, Severity.Error, 4), (found.Code, found.Message, found.Severity, found.Span.Line));
        Assert.NotNull(found.Hint);
        Assert.Empty(result.Outputs);
        Assert.Equal(result.Diagnostics, check.Diagnostics);
    }

    [Fact]
    public async Task TooManyPixelsAreReportedBeforeAnyIsDrawn()
    {
        var pages = string.Concat(Enumerable.Range(1, 80).Select(i => $"  - {{name: Company {i}, pageBreak: before}}\n"));
        var result = await Pages.CompileAsync($"basics: {{name: Ada}}\noutput: {{png: {{dpi: 600}}}}\nwork:\n{pages}");

        var found = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(("PNG1004", 2), (found.Code, found.Span.Line));
        Assert.Contains("pages are too large at 600 dpi", found.Message, StringComparison.Ordinal);
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task NameInBoxesIsNotDrawn()
    {
        var result = await Pages.CompileAsync("basics: {name: 山田太郎}\n");

        var found = Assert.Single(result.Diagnostics);
        Assert.Equal("RES4015", found.Code);
        Assert.EndsWith("so no PNG is written", found.Message, StringComparison.Ordinal);
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task UndecodablePhotoIsReported()
    {
        var context = await Pages.ContextAsync("basics: {name: Ada}\n");
        var header = context.Outline.Header with { Photo = new(Model.PhotoKind.Png, new byte[] { 1, 2, 3 }, 10, 10) };
        context = context with { Outline = context.Outline with { Header = header }, Diagnostics = new() };

        await Pages.WriteAsync(context);

        Assert.Equal("PNG2001", Assert.Single(context.Diagnostics.InSourceOrder()).Code);
    }

    [Fact]
    public async Task UnusableFontOfTheSourceIsReportedOnce()
    {
        var source = new SourceFile(
            "ada.resume.yaml", "basics: {name: Ada}\ntheme: {fonts: {text: broken.ttf}}\n"u8.ToArray()) { Files = new BrokenFont() };

        var result = await ResumeCompiler.CompileAsync(source, Pages.Options(), TestContext.Current.CancellationToken);

        Assert.Equal("RES4012", Assert.Single(result.Diagnostics).Code);
        Assert.Empty(result.Outputs);
    }

    private sealed class BrokenFont : ISourceFiles
    {
        public ReferencedFile Read(string path) => new(path, "not a font"u8.ToArray());
    }
}
