using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>The templates of a theme or a source: compiles and runs them, and reports what is wrong with them.</summary>
internal sealed class OwnTemplates
{
    private readonly ImmutableArray<TemplateFile> files;
    private readonly CompiledTemplates compiled;

    private OwnTemplates(ImmutableArray<TemplateFile> files, CompiledTemplates compiled)
    {
        this.files = files;
        this.compiled = compiled;
    }

    /// <summary>Compiles the templates of a theme that has some. Reports all mistakes; null if the page cannot be rendered.</summary>
    public static OwnTemplates? Compile(WriterContext context, CancellationToken cancellationToken)
    {
        var (theme, diagnostics) = (context.Theme, context.Diagnostics);
        foreach (var problem in theme.Templates.Problems.Concat(TemplateChecks.Check(theme)))
        {
            diagnostics.Report(problem);
        }

        var used = TemplateChecks.Used(theme.Templates.Files);
        try
        {
            var templates = CompiledTemplates.Get(used, context.TemplateHost, cancellationToken);
            var paths = used.ToDictionary(file => file.Name, file => file.Path, StringComparer.Ordinal);
            var errors = templates.Errors.Select(error => error.ToDiagnostic(paths[error.Span.File]))
                .Concat(templates.WithWrongBase.Select(name => TemplateDiagnostics.WrongBase(SourceSpan.Start(paths[name]))))
                .ToList();
            errors.ForEach(diagnostics.Report);
            return errors.Count > 0 || diagnostics.HasErrors ? null : new(used, templates);
        }
        catch (Exception exception)
            when (exception is IOException or BadImageFormatException or TypeLoadException or MissingMemberException)
        {
            diagnostics.Report(TemplateDiagnostics.NoCompiler(SourceSpan.Start(used[0].Path), ExceptionText.Message(exception)));
            return null;
        }
    }

    /// <summary>Renders the page. Reports at its line what a template throws, and returns null.</summary>
    public async Task<string?> RenderAsync(WriterContext context, HtmlPage page, CancellationToken cancellationToken)
    {
        var engine = new TemplateEngine(context.Outline, cancellationToken) { Own = compiled.Create };
        try
        {
            // Numbers and dates that a template writes are the same on every machine. Ends with this method.
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.InvariantCulture;
            return await engine.RenderAsync(BuiltInTemplates.Page, page).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            if (TemplateFailure.Describe(exception, files) is not { } failure)
            {
                throw;
            }

            context.Diagnostics.Report(failure);
            return null;
        }
    }
}
