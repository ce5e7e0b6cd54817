using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>Typesets small outlines and queries their pages.</summary>
internal static class Typeset
{
    public static Theme Classic { get; } = ThemeReader.Read("classic", countryCode: null);

    public static Theme Modern { get; } = ThemeReader.Read("modern", countryCode: null);

    /// <summary>A built-in theme on A4.</summary>
    public static Theme Theme(string name) => ThemeReader.Read(name, countryCode: null);

    /// <summary>The left margin of the classic theme, points from the left edge of the page.</summary>
    public static double Left => Classic.Page.MarginLeft;

    /// <summary>The right margin of the classic theme, points from the left edge of the page.</summary>
    public static double Right => Classic.Page.Width - Classic.Page.MarginRight;

    public static PageList Pages(Outline outline, Theme? theme = null, DiagnosticBag? diagnostics = null) =>
        Typesetter.Typeset(outline, theme ?? Classic, diagnostics ?? new DiagnosticBag());

    public static PageList Sections(params Section[] sections) => Pages(Outline(sections));

    public static Outline Outline(params Section[] sections) =>
        new("en", RightToLeft: false, new Header { Name = Texts.Rich("Ada Example") }, [.. sections]);

    public static Section Section(params OutlineEntry[] entries) =>
        new() { Id = "work", Heading = Texts.Rich("Work"), Entries = [.. entries] };

    public static Section Bullets(params Bullet[] bullets) => Section(new OutlineEntry { Bullets = [.. bullets] });

    /// <summary>A section with one paragraph.</summary>
    public static Section Prose(string text) =>
        new() { Id = "summary", Heading = Texts.Rich("Summary"), Introduction = Texts.Paragraphs(text) };

    /// <summary>A section with a number of paragraphs of one line.</summary>
    public static Section Filler(int lines) => new()
    {
        Id = "filler",
        Heading = Texts.Rich("Filler"),
        Introduction = Texts.Paragraphs([.. Enumerable.Repeat("A line of filler.", lines)]),
    };

    /// <summary>The number of runs of a page with this text.</summary>
    public static int Count(this Page page, string text) => page.Items.OfType<GlyphRun>().Count(run => run.Text.Trim() == text);

    public static IEnumerable<GlyphRun> Runs(this PageList pages) => pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>();

    /// <summary>The first run that contains a text.</summary>
    public static GlyphRun Run(this PageList pages, string text) =>
        pages.Runs().First(run => run.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>The text of a page without artifacts, a string for each baseline.</summary>
    public static ImmutableArray<string> Lines(this Page page) =>
    [
        .. page.Items.OfType<GlyphRun>().Where(run => run.Element is not null)
            .GroupBy(run => Math.Round(run.Baseline, 3)).OrderBy(line => line.Key)
            .Select(line => string.Concat(line.Select(run => run.Text))),
    ];

    /// <summary>The text of all pages, as for one.</summary>
    public static ImmutableArray<string> Lines(this PageList pages) => [.. pages.Pages.SelectMany(page => page.Lines())];

    /// <summary>The runs of a page's running head.</summary>
    public static ImmutableArray<string> Head(this Page page) =>
        [.. page.Items.OfType<GlyphRun>().Where(run => run.Element is null).Select(run => run.Text)];
}
