using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Vocabulary;
using Resume.Formats.Selecting;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats;

/// <summary>A selection made ready for the writers: outlined in its language, and with its theme.</summary>
internal sealed record Edition(Selection Selection, Outline Outline, Theme Theme)
{
    /// <summary>All editions of a document, in order; those whose theme or labels there are not are reported and left out.</summary>
    public static ImmutableArray<Edition> Prepare(ResumeDocument document, CompileOptions options, DiagnosticBag diagnostics)
    {
        var theme = ReadTheme(document, options, diagnostics);
        var editions = ImmutableArray.CreateBuilder<Edition>();
        foreach (var selection in Selector.Select(document, options.Locale, options.DefaultLocale))
        {
            if (FindLabels(selection.Document, diagnostics) is { } labels && theme is not null)
            {
                editions.Add(new(selection, Outliner.Outline(selection.Document, labels), theme));
            }
        }

        return editions.ToImmutable();
    }

    /// <summary>The same, set more tightly where its source asks for it. Every format is, whichever are asked for: they show the same.</summary>
    public Edition Fitted() => Selection.Document.Theme is { Fit: true, MaxPages.Value: var pages }
        ? this with { Theme = PageFit.Fit(Outline, Theme, pages) }
        : this;

    private static Theme? ReadTheme(ResumeDocument document, CompileOptions options, DiagnosticBag diagnostics)
    {
        var name = FindTheme(document, options, diagnostics);
        var fonts = FontFamilies.Open(document.Theme.Fonts, diagnostics);
        if (name is null)
        {
            return null;
        }

        var theme = ThemeReader.Read(name, document.Basics.Location?.CountryCode?.Value, fonts, document.Theme.Tokens);
        Legibility.Check(theme, document.Theme.Tokens, diagnostics);
        return theme;
    }

    private static string? FindTheme(ResumeDocument document, CompileOptions options, DiagnosticBag diagnostics)
    {
        var chosen = document.Theme.Name;
        var name = options.Theme ?? chosen?.Value ?? options.DefaultTheme ?? BuiltInThemes.Default;
        var known = BuiltInThemes.Names.FirstOrDefault(theme => theme.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known is null)
        {
            var span = options.Theme is null && chosen is { } own ? own.Span : SourceSpan.Start(document.File);
            diagnostics.Report(ThemeDiagnostics.UnknownTheme(span, name, BuiltInThemes.Names));
        }

        return known;
    }

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

        diagnostics.Report(WritingDiagnostics.UnsupportedLocale(locale.Span, locale.Value, Labels.Languages));
        return null;
    }
}
