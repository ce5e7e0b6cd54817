using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Vocabulary;
using Resume.Formats.Themes;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>The front door: a source in, outputs and diagnostics out. It reads and writes no file; thread-safe.</summary>
public static class ResumeCompiler
{
    /// <summary>Reads and checks a source without writing any format.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceFile source, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        var diagnostics = new DiagnosticBag();
        Prepare(source, options, diagnostics);
        return options.Verdict.On(diagnostics.InSourceOrder());
    }

    /// <summary>
    /// Compiles a source into every format asked for. Where the source has errors, promoted warnings among them, nothing is written;
    /// where a writer reports one or fails, its output alone is missing.
    /// </summary>
    public static async ValueTask<CompilationResult> CompileAsync(SourceFile source, CompileOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        var diagnostics = new DiagnosticBag();
        var prepared = Prepare(source, options, diagnostics);
        if (prepared is null || HasErrors(diagnostics, options))
        {
            return new([], options.Verdict.On(diagnostics.InSourceOrder()));
        }

        var outputs = ImmutableArray.CreateBuilder<CompiledOutput>();
        foreach (var writer in prepared.Writers)
        {
            var reported = new DiagnosticBag();
            var content = await WriteAsync(writer, prepared, reported, cancellationToken).ConfigureAwait(false);
            if (!HasErrors(reported, options))
            {
                outputs.Add(new(writer.Format, writer.FileExtension, content));
            }

            diagnostics.ReportAll(reported);
        }

        return new(outputs.ToImmutable(), options.Verdict.On(diagnostics.InSourceOrder()));
    }

    private static Prepared? Prepare(SourceFile source, CompileOptions options, DiagnosticBag diagnostics)
    {
        var document = ResumeReader.Read(source, diagnostics);
        var theme = FindTheme(document, options, diagnostics);
        document = document with { Locale = FindLocale(document, options) };
        var labels = FindLabels(document, diagnostics);
        var writers = FindWriters(source, options, diagnostics);
        return theme is null || labels is null || diagnostics.HasErrors
            ? null
            : new(document, Outliner.Outline(document, labels), ThemeReader.Read(theme, document.Basics.Location?.CountryCode?.Value), writers);
    }

    private static async ValueTask<ReadOnlyMemory<byte>> WriteAsync(
        IResumeWriter writer, Prepared prepared, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        try
        {
            var context = new WriterContext(prepared.Document, prepared.Outline, prepared.Theme, diagnostics);
            await writer.WriteAsync(context, content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A writer may be anybody's: what it throws is told, and the other formats are written all the same.
            diagnostics.Report(WritingRules.WriterFailed(SourceSpan.Start(prepared.Document.File), writer.Format, exception));
        }

        return content.ToArray();
    }

    private static string? FindTheme(ResumeDocument document, CompileOptions options, DiagnosticBag diagnostics)
    {
        var name = options.Theme ?? document.Theme?.Value ?? options.DefaultTheme ?? BuiltInThemes.Default;
        var known = BuiltInThemes.Names.FirstOrDefault(theme => theme.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            var isTheSources = options.Theme is null && document.Theme is not null;
            var span = isTheSources ? document.Theme!.Value.Span : SourceSpan.Start(document.File);
            diagnostics.Report(ThemeRules.UnknownTheme(span, name, BuiltInThemes.Names));
        }

        return known;
    }

    // What a project or a command line says has no place in the source but its start.
    private static Located<string>? FindLocale(ResumeDocument document, CompileOptions options) => (options.Locale, document.Locale, options.DefaultLocale) switch
    {
        ({ } asked, _, _) => new(asked, SourceSpan.Start(document.File)),
        (null, null, { } usual) => new(usual, SourceSpan.Start(document.File)),
        _ => document.Locale,
    };

    private static Labels? FindLabels(ResumeDocument document, DiagnosticBag diagnostics)
    {
        if (document.Locale is not { } locale)
        {
            return Labels.For(Labels.Default);
        }

        if (LocaleKind.IsTag(locale.Value) && Labels.Match(locale.Value) is { } language)
        {
            return Labels.For(language);
        }

        diagnostics.Report(WritingRules.UnknownLocale(locale.Span, locale.Value, Labels.Languages));
        return null;
    }

    private static ImmutableArray<IResumeWriter> FindWriters(SourceFile source, CompileOptions options, DiagnosticBag diagnostics)
    {
        var writers = ImmutableArray.CreateBuilder<IResumeWriter>();
        foreach (var format in options.Formats.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (ResumeWriters.Find(format) is { } writer)
            {
                writers.Add(writer);
            }
            else
            {
                diagnostics.Report(WritingRules.UnknownFormat(SourceSpan.Start(source.Path), format, ResumeWriters.All.Select(known => known.Format)));
            }
        }

        return writers.ToImmutable();
    }

    private static bool HasErrors(DiagnosticBag diagnostics, CompileOptions options) =>
        options.Verdict.On(diagnostics.InSourceOrder()).Any(diagnostic => diagnostic.Severity == Severity.Error);

    private sealed record Prepared(ResumeDocument Document, Outline Outline, Theme Theme, ImmutableArray<IResumeWriter> Writers);
}
