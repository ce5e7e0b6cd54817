using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>A résumé as its source states it: typed, with the place of every value.</summary>
public sealed record ResumeDocument
{
    /// <summary>The path of the source, as shown in diagnostics.</summary>
    public required string File { get; init; }

    /// <summary>The person.</summary>
    public Basics Basics { get; init; } = new();

    /// <summary>The standard sections of the source, in its order.</summary>
    public ImmutableArray<ResumeSection> Sections { get; init; } = [];

    /// <summary>`sections`: order and presentation, and custom sections; empty where the source has no such key.</summary>
    public ImmutableArray<SectionSettings> ListedSections { get; init; } = [];

    /// <summary>`rules`: the severity of single diagnostics.</summary>
    public ImmutableArray<DiagnosticRule> Rules { get; init; } = [];

    /// <summary>`theme`: the theme and the tokens that the source overrides.</summary>
    public ThemeChoices Theme { get; init; } = new();

    /// <summary>`output`: per-format settings.</summary>
    public ImmutableArray<FormatSettings> Output { get; init; } = [];

    /// <summary>`locale`: BCP 47 tags, each with its own outputs; empty where the caller decides.</summary>
    public ImmutableArray<Located<string>> Locales { get; init; } = [];

    /// <summary>The selected language; null where neither source nor caller name one.</summary>
    public Located<string>? Locale { get; init; }

    /// <summary>`abstract`: true for a file that others extend, and that has no outputs of its own.</summary>
    public bool IsAbstract { get; init; }

    /// <summary>The files that it extends: their paths as shown in diagnostics, and relative to the source.</summary>
    internal ImmutableDictionary<string, string> Bases { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What its text costs of the source's budget, in each language.</summary>
    internal long Steps { get; init; }

    /// <summary>The entries of a standard section; empty where the source has none.</summary>
    internal ImmutableArray<Entry> EntriesOf(string section) => Sections.FirstOrDefault(each => each.Id == section)?.Entries ?? [];

    /// <summary>True if a listed section has nothing to show.</summary>
    internal bool IsEmpty(SectionSettings section) =>
        section.Summary.IsEmpty
        && (section.Entries ?? EntriesOf(section.Id.Value)).IsEmpty
        && (section.Id.Value != SectionSettings.SummaryId || Basics.Summary.IsEmpty);

    /// <summary>The settings of a format; empty where the source has none.</summary>
    public FormatSettings SettingsOf(string format) =>
        Output.FirstOrDefault(settings => settings.Format.Equals(format, StringComparison.OrdinalIgnoreCase)) ?? new(format, []);
}

/// <summary>A standard section with its entries: `work`, `education` and so on.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Entries">Its entries, in the order of the source.</param>
/// <param name="Span">The place of the key.</param>
public sealed record ResumeSection(string Id, ImmutableArray<Entry> Entries, SourceSpan Span = default);

/// <summary>The layout of a section.</summary>
public enum SectionLayout
{
    /// <summary>Entry after entry, each with a header and bullets.</summary>
    List,

    /// <summary>Two columns: title, and everything else.</summary>
    Table,

    /// <summary>One paragraph per entry: the title as a label, then everything else on one line.</summary>
    Inline,
}

/// <summary>An item of `sections`: which section appears here, and how it is presented.</summary>
public sealed record SectionSettings
{
    /// <summary>The id of the section that shows `basics.summary`.</summary>
    internal const string SummaryId = "summary";

    /// <summary>The key of a standard section, `summary`, or the id of a custom section.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>A custom heading; empty for the label of the locale.</summary>
    public InlineText Title { get; init; } = InlineText.Empty;

    /// <summary>False for `title: ""`: the section has a name, but shows no heading.</summary>
    internal bool ShowsHeading { get; init; } = true;

    /// <summary>An introduction below the heading.</summary>
    public BlockText Summary { get; init; } = BlockText.Empty;

    /// <summary>The requested layout; null for the section's default.</summary>
    public SectionLayout? Layout { get; init; }

    /// <summary>Controls page breaks before and within the section.</summary>
    public PageBreak PageBreak { get; init; }

    /// <summary>The entries of a custom section; null for a standard section.</summary>
    public ImmutableArray<Entry>? Entries { get; init; }

    /// <summary>`hide: true`: the source leaves it out. A selection has no such section.</summary>
    internal bool Hide { get; init; }
}
