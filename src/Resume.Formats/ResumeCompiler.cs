using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.PlugIns;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Vocabulary;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>The front door: a source in, outputs and diagnostics out. It reads and writes no file itself; thread-safe.</summary>
public static class ResumeCompiler
{
    /// <summary>Reads and checks a source without writing any format.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceFile source, CompileOptions options)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(options);

        var diagnostics = new DiagnosticBag();
        var document = ResumeReader.Read(source, diagnostics);
        Prepare(document, options, diagnostics);
        return options.Verdict(document.Rules).On(diagnostics.InSourceOrder());
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
        var files = new RecordedFiles(source.Files);
        var document = ResumeReader.Read(source with { Files = files }, diagnostics);
        var verdict = options.Verdict(document.Rules);
        var prepared = Prepare(document, options, diagnostics);
        if (prepared is null)
        {
            return new([], verdict.On(diagnostics.InSourceOrder())) { Dependencies = files.Dependencies };
        }

        var outputs = ImmutableArray.CreateBuilder<CompiledOutput>();
        var faults = ImmutableArray.CreateBuilder<Exception>();
        foreach (var writer in prepared.Writers)
        {
            var reported = new DiagnosticBag();
            var content = await WriteAsync(writer, prepared, reported, faults, cancellationToken).ConfigureAwait(false);
            if (!verdict.HasErrors(reported))
            {
                outputs.Add(new(writer.Format, writer.FileExtension, content));
            }

            diagnostics.ReportAll(reported);
        }

        return new(outputs.ToImmutable(), verdict.On(diagnostics.InSourceOrder())) { Dependencies = files.Dependencies, Faults = faults.ToImmutable() };
    }

    private static Prepared? Prepare(ResumeDocument document, CompileOptions options, DiagnosticBag diagnostics)
    {
        var theme = FindTheme(document, options, diagnostics);
        var fonts = FontFamilies.Open(document.Fonts, diagnostics);
        document = document with { Locale = FindLocale(document, options) };
        var labels = FindLabels(document, diagnostics);
        var writers = FindWriters(document, options, diagnostics);
        return theme is null || labels is null || options.Verdict(document.Rules).HasErrors(diagnostics)
            ? null
            : new(document, Outliner.Outline(document, labels), ThemeReader.Read(theme, document.Basics.Location?.CountryCode?.Value, fonts), writers);
    }

    private static async ValueTask<ReadOnlyMemory<byte>> WriteAsync(
        IResumeWriter writer, Prepared prepared, DiagnosticBag diagnostics, ImmutableArray<Exception>.Builder faults, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        try
        {
            var context = new WriterContext(prepared.Document, prepared.Outline, prepared.Theme, diagnostics);
            await writer.WriteAsync(context, content, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A writer may be anybody's: what it throws is told, and the other formats are written all the same.
            diagnostics.Report(WriterFailure.Of(writer, SourceSpan.Start(prepared.Document.File), exception));
            faults.Add(exception);
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

    private static ImmutableArray<IResumeWriter> FindWriters(ResumeDocument document, CompileOptions options, DiagnosticBag diagnostics)
    {
        var writers = ImmutableArray.CreateBuilder<IResumeWriter>();
        foreach (var format in options.Formats.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (options.Writers.FirstOrDefault(known => known.Format.Equals(format, StringComparison.OrdinalIgnoreCase)) is { } writer)
            {
                writers.Add(writer);
            }
            else
            {
                var names = options.Writers.Select(known => known.Format);
                diagnostics.Report(WritingRules.UnknownFormat(SourceSpan.Start(document.File), format, names, Suggestions.Nearest(format, names)));
            }
        }

        return writers.ToImmutable();
    }

    private sealed record Prepared(ResumeDocument Document, Outline Outline, Theme Theme, ImmutableArray<IResumeWriter> Writers);
}
