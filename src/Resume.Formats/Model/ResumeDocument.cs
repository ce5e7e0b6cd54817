using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>A résumé as its source says it: JSON Resume's vocabulary and what the language adds, typed, with the place of every value.</summary>
public sealed record ResumeDocument
{
    /// <summary>The source file, as diagnostics name it.</summary>
    public required string File { get; init; }

    /// <summary>Who it is about.</summary>
    public Basics Basics { get; init; } = new();

    /// <summary>The standard sections that the source holds, in its order.</summary>
    public ImmutableArray<ResumeSection> Sections { get; init; } = [];

    /// <summary>The order and dressing that `sections` asks for; empty where the source has no such key.</summary>
    public ImmutableArray<SectionPlan> Plan { get; init; } = [];

    /// <summary>`rules`: what the author wants of single diagnostics.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = [];

    /// <summary>`theme`: what the source says of its looks.</summary>
    public ThemeChoices Theme { get; init; } = new();

    /// <summary>`output`: what the source says of single formats.</summary>
    public ImmutableArray<FormatSettings> Output { get; init; } = [];

    /// <summary>`locale`: BCP 47 tags, one output a language; empty where the source leaves it to the caller.</summary>
    public ImmutableArray<Located<string>> Locales { get; init; } = [];

    /// <summary>The language that was selected: what writers write it in; null where nobody names one.</summary>
    public Located<string>? Locale { get; init; }

    /// <summary>What the source says of a format, as its writer asks for it; without any settings where it says nothing.</summary>
    public FormatSettings SettingsOf(string format) =>
        Output.FirstOrDefault(settings => settings.Format.Equals(format, StringComparison.OrdinalIgnoreCase)) ?? new(format, []);
}

/// <summary>A section of JSON Resume's with its entries: `work`, `education` and so on.</summary>
/// <param name="Id">The key it stands under.</param>
/// <param name="Entries">Its entries, in the order of the file.</param>
/// <param name="Span">The key's place.</param>
public sealed record ResumeSection(string Id, ImmutableArray<Entry> Entries, SourceSpan Span = default);

/// <summary>How a section is laid out.</summary>
public enum SectionLayout
{
    /// <summary>Entry after entry, each with a head and bullets.</summary>
    List,

    /// <summary>Two columns: what it is, and what there is to say about it.</summary>
    Table,

    /// <summary>A paragraph an entry: what it is, then its words after one another.</summary>
    Inline,
}

/// <summary>An item of `sections`: which section stands here, and how it is dressed.</summary>
public sealed record SectionPlan
{
    /// <summary>A standard section's key, `summary`, or the id of a section of one's own.</summary>
    public required Located<string> Id { get; init; }

    /// <summary>A heading of the author's choice; empty where the label of the locale stands.</summary>
    public InlineText Title { get; init; } = InlineText.Empty;

    /// <summary>An introduction below the heading.</summary>
    public BlockText Summary { get; init; } = BlockText.Empty;

    /// <summary>The layout asked for; null where the section's own default stands.</summary>
    public SectionLayout? Layout { get; init; }

    /// <summary>`pageBreak`.</summary>
    public PageBreak PageBreak { get; init; }

    /// <summary>Entries of a section of one's own; null where a standard section is meant.</summary>
    public ImmutableArray<Entry>? Entries { get; init; }
}
