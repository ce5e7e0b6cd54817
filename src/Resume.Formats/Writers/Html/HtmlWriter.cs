using Resume.Formats.Diagnostics;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers.Html.Compiling;

namespace Resume.Formats.Writers.Html;

/// <summary>
/// One self-contained HTML file with its fonts, without scripts or requests; for light and dark screens, phones and paper.
/// </summary>
public sealed class HtmlWriter : IResumeWriter, IResumeChecker
{
    /// <inheritdoc />
    public string Format => "html";

    /// <inheritdoc />
    public string FileExtension => ".html";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        cancellationToken.ThrowIfCancellationRequested();
        if (!HasRuntime(context) || CreatePage(context, cancellationToken) is not { } page)
        {
            return;
        }

        if (await RenderAsync(context, page, cancellationToken).ConfigureAwait(false) is { } html)
        {
            var photo = context.Outline.Header.Photo;
            await HtmlPhoto.WritePageAsync(HtmlLayout.Indent(html), photo, output, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc />
    public ValueTask CheckAsync(WriterContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        if (HasRuntime(context) && !context.Theme.Fonts.AreBuiltIn)
        {
            CreatePage(context, cancellationToken);
        }

        // A check compiles templates, and does not run them.
        if (HasRuntime(context) && !context.Theme.Templates.IsEmpty)
        {
            OwnTemplates.Compile(context, cancellationToken);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task<string?> RenderAsync(WriterContext context, HtmlPage page, CancellationToken cancellationToken)
    {
        if (context.Theme.Templates.IsEmpty)
        {
            var engine = new TemplateEngine(context.Outline, cancellationToken);
            return await engine.RenderAsync(BuiltInTemplates.Page, page).ConfigureAwait(false);
        }

        return OwnTemplates.Compile(context, cancellationToken) is { } templates
            ? await templates.RenderAsync(context, page, cancellationToken).ConfigureAwait(false)
            : null;
    }

    private static HtmlPage? CreatePage(WriterContext context, CancellationToken cancellationToken)
    {
        try
        {
            return HtmlPage.Create(context, cancellationToken);
        }
        catch (FontFileException exception)
        {
            var problems = new FontProblems(context.Theme.Fonts, SourceSpan.Start(context.Document.File));
            context.Diagnostics.Report(problems.Unusable(exception));
            return null;
        }
    }

    private static bool HasRuntime(WriterContext context) =>
        AspNetCoreRuntime.Check(SourceSpan.Start(context.Document.File), context.Diagnostics);
}
