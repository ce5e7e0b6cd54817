using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Typesetting;
using Resume.Formats.Typesetting;
using Resume.Formats.Writers;
using Resume.Formats.Writers.Html;
using Resume.Formats.Writers.PlainText;

namespace Resume.Formats.Tests.Writers;

public class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    private static readonly Outline Outline =
        Typeset.Outline(Typeset.Bullets(new Bullet(InlineText.Plain("one")), new Bullet(InlineText.Plain("two"))));

    public static TheoryData<string> Formats => [.. ResumeWriters.All.Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task CancelledWriterWritesNothing(string format)
    {
        using var output = new MemoryStream();

        await Assert.ThrowsAsync<OperationCanceledException>(async () =>
            await ResumeWriters.Find(format)!.WriteAsync(Context, output, Cancelled));

        Assert.Empty(output.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task CancelledCheckEnds(string format) => await Assert.ThrowsAsync<OperationCanceledException>(async () =>
        await Assert.IsAssignableFrom<IResumeChecker>(ResumeWriters.Find(format)).CheckAsync(Context, Cancelled));

    [Fact]
    public void TypesettingEndsAtTheNextParagraph()
    {
        var budget = new Budget();
        Assert.ThrowsAny<OperationCanceledException>(() => Typesetter.Typeset(Outline, Typeset.Classic, new(), budget, Cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => Typesetter.FindFonts(Outline, Typeset.Classic, new(), budget, Cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => Typesetter.Fits(Outline, Typeset.Classic, 1, budget, Cancelled));
        Assert.ThrowsAny<OperationCanceledException>(() => PageFit.Fit(Outline, Typeset.Classic, 1, () => { }, new Budget(Cancelled)));
    }

    [Fact]
    public void PlainTextEndsAtTheNextParagraph() => Assert.ThrowsAny<OperationCanceledException>(() =>
        new PlainTextRenderer(Outline, width: 80, ascii: null, cancellationToken: Cancelled).Render());

    [Fact]
    public async Task HtmlEndsAtTheNextParagraph() => await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        await new TemplateEngine(Outline, Cancelled).RenderAsync("Resume", HtmlPage.Create(Context, CancellationToken.None)));

    private static WriterContext Context =>
        new(new ResumeDocument { File = "a.resume.yaml" }, Outline, Typeset.Classic, new DiagnosticBag());
}
