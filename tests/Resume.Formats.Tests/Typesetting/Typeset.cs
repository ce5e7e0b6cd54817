using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>What tests ask of typeset pages.</summary>
internal static class Typeset
{
    public static Theme Classic { get; } = ThemeReader.Read("classic", countryCode: null);

    public static Theme Modern { get; } = ThemeReader.Read("modern", countryCode: null);

    /// <summary>The left and right end of lines in the classic theme.</summary>
    public static double Left => Classic.Page.MarginLeft;

    public static double Right => Classic.Page.Width - Classic.Page.MarginRight;

    public static PageList Pages(Outline outline, Theme? theme = null, DiagnosticBag? diagnostics = null) =>
        Typesetter.Typeset(outline, theme ?? Classic, diagnostics ?? new DiagnosticBag());

    public static PageList Sections(params Section[] sections) => Pages(Outline(sections));

    public static Outline Outline(params Section[] sections) => new("en", RightToLeft: false, new Header { Name = Texts.Rich("Ada Example") }, [.. sections]);

    public static Section Section(params OutlineEntry[] entries) => new() { Id = "work", Heading = Texts.Rich("Work"), Entries = [.. entries] };

    public static Section Bullets(params Bullet[] bullets) => Section(new OutlineEntry { Bullets = [.. bullets] });

    /// <summary>A section that is a paragraph.</summary>
    public static Section Prose(string text) => new() { Id = "summary", Heading = Texts.Rich("Summary"), Introduction = Texts.Paragraphs(text) };

    /// <summary>A section of so many lines.</summary>
    public static Section Filler(int lines) =>
        new() { Id = "filler", Heading = Texts.Rich("Filler"), Introduction = Texts.Paragraphs([.. Enumerable.Repeat("A line of filler.", lines)]) };

    /// <summary>How many runs of a page are a text.</summary>
    public static int Count(this Page page, string text) => page.Items.OfType<GlyphRun>().Count(run => run.Text.Trim() == text);

    public static IEnumerable<GlyphRun> Runs(this PageList pages) => pages.Pages.SelectMany(page => page.Items).OfType<GlyphRun>();

    public static GlyphRun Run(this PageList pages, string text) => pages.Runs().First(run => run.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>The text of a page, a line for each baseline, what belongs to no element left out.</summary>
    public static ImmutableArray<string> Lines(this Page page) =>
    [
        .. page.Items.OfType<GlyphRun>().Where(run => run.Element is not null)
            .GroupBy(run => Math.Round(run.Baseline, 3)).OrderBy(line => line.Key)
            .Select(line => string.Concat(line.Select(run => run.Text))),
    ];

    /// <summary>All lines of text of all pages.</summary>
    public static ImmutableArray<string> Lines(this PageList pages) => [.. pages.Pages.SelectMany(page => page.Lines())];

    /// <summary>The text of a page's footer.</summary>
    public static ImmutableArray<string> Footer(this Page page) => [.. page.Items.OfType<GlyphRun>().Where(run => run.Element is null).Select(run => run.Text)];
}
