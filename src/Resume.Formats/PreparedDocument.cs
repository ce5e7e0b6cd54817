using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Linting;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Selecting;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers;

namespace Resume.Formats;

/// <summary>A selection that is ready for the writers: outlined in its language, and with its theme.</summary>
internal sealed record PreparedDocument(Selection Selection, Outline Outline, Theme Theme)
{
    /// <summary>
    /// Prepares every selection of a source, in order, each with its own checks, labels and theme. A selection whose theme or labels
    /// are not found is reported and left out.
    /// </summary>
    public static ImmutableArray<PreparedDocument> PrepareAll(
        Selector selector, ThemeFinder finder, FallbackFonts fonts, DiagnosticBag diagnostics)
    {
        var prepared = ImmutableArray.CreateBuilder<PreparedDocument>();
        var themes = new Dictionary<(ThemeChoices, string?), Theme?>();
        foreach (var selection in selector.Select())
        {
            Linter.Check(selection.Document, diagnostics);

            // Selections that differ only in language share a theme.
            var key = (selection.Document.Theme, PlaceNames.CountryOf(selection.Document.Basics.Location));
            if (!themes.TryGetValue(key, out var theme))
            {
                themes[key] = theme = ReadTheme(selection.Document, finder, diagnostics);
            }

            var labels = FindLabels(selection.Document, diagnostics);
            if (theme is not null && labels is not null)
            {
                var outline = Outliner.Outline(selection.Document, labels, theme.Texts);
                if (UnnamedLanguage.Find(outline, SourceSpan.Start(selection.Document.File)) is { } problem)
                {
                    diagnostics.Report(problem);
                }

                prepared.Add(new(selection, outline, fonts.AddTo(theme, outline)));
            }
        }

        return prepared.ToImmutable();
    }

    /// <summary>Those of the writers whose formats the selection has.</summary>
    public ImmutableArray<IResumeWriter> WritersOf(ImmutableArray<IResumeWriter> writers) =>
        [.. writers.Where(writer => Selection.Allows(writer.Format))];

    /// <summary>An output of the document.</summary>
    public CompiledOutput CreateOutput(IResumeWriter writer, string? part, ReadOnlyMemory<byte> content) =>
        new(writer.Format, writer.FileExtension, content)
        {
            Variant = Selection.Variant,
            Locale = Selection.Locale,
            Part = part,
            MayBePublished = Selection.MayBePublished,
            Variables = Selection.Variables,
            Language = Outline.Language,
        };

    /// <summary>
    /// The same document with a more compact theme, if its source asks for one. All formats use that theme, so that they look the same.
    /// </summary>
    public PreparedDocument FitToPages(Budget budget) => Selection.Document.Theme is { Fit: true, MaxPages.Value: var pages }
        ? this with { Theme = PageFit.Fit(Outline, Theme, pages, () => SpendFit(budget), budget) }
        : this;

    // Of what a text costs in all formats, typesetting is a half.
    private void SpendFit(Budget budget)
    {
        var document = Selection.Document;
        budget.Spend(document.Steps / 2, Expense.Fit, document.Locale?.Span ?? SourceSpan.Start(document.File));
    }

    private static Theme? ReadTheme(ResumeDocument document, ThemeFinder finder, DiagnosticBag diagnostics)
    {
        var found = finder.Find(document);
        var fonts = FontFamilies.Open(document.Theme.Fonts, diagnostics);
        if (found is null)
        {
            return null;
        }

        ImmutableArray<LocatedSetting> tokens = [.. document.Theme.Tokens, .. found.Tokens];
        var layer = new ThemeLayer(fonts.OrElse(found.Fonts), new(tokens));
        var country = PlaceNames.CountryOf(document.Basics.Location);
        var theme = ThemeReader.Read(found.Name, country, layer, BuiltInThemes.Get(found.BuiltIn));
        ContrastCheck.Check(theme, tokens, diagnostics);
        return theme with { Templates = finder.OwnTemplates.OrElse(found.Templates) };
    }

    private static LabelSet? FindLabels(ResumeDocument document, DiagnosticBag diagnostics)
    {
        if (document.Locale is not { } locale)
        {
            return Labels.For(Labels.Default);
        }

        if (LocaleSchema.IsTag(locale.Value) && Labels.Match(locale.Value) is { } language)
        {
            return Labels.For(language);
        }

        diagnostics.Report(WritingDiagnostics.UnsupportedLocale(locale.Span, locale.Value, Labels.Languages));
        return null;
    }
}
