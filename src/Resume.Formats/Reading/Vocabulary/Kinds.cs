using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>The kinds of values, by the names the vocabulary uses.</summary>
internal static class Kinds
{
    /// <summary>Text that is never Markdown.</summary>
    public static Kind<Located<string>> Word { get; } = new WordKind();

    /// <summary>An absolute http(s) URL.</summary>
    public static Kind<Located<string>> Url { get; } = new WordKind(WordChecks.Url);

    /// <summary>An e-mail address.</summary>
    public static Kind<Located<string>> Email { get; } = new WordKind(WordChecks.Email);

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public static Kind<Located<string>> Country { get; } = new WordKind(WordChecks.Country);

    /// <summary>BCP 47.</summary>
    public static Kind<ImmutableArray<Located<string>>> Locales { get; } = new LocalesKind();

    /// <summary>One flowing line with inline Markdown.</summary>
    public static Kind<InlineText> Line { get; } = new LineKind();

    /// <summary>Paragraphs and lists with inline Markdown.</summary>
    public static Kind<BlockText> Blocks { get; } = new BlocksKind();

    /// <summary>A list of lines.</summary>
    public static Kind<ImmutableArray<InlineText>> Lines { get; } = ListOf(Line);

    /// <summary>A list of words.</summary>
    public static Kind<ImmutableArray<Located<string>>> Words { get; } = ListOf(Word);

    /// <summary>`2015`, `2015-05` or `2015-05-31`.</summary>
    public static Kind<PartialDate> Date { get; } = new DateKind();

    /// <summary>A date of a period; the entry reads it with its other dates.</summary>
    public static Kind<Located<string>> StartDate { get; } = new PeriodKind("when it began: `2015`, `2015-05` or `2015-05-31`", SchemaDefinitions.Date);

    /// <summary>The end of a period, or `present`.</summary>
    public static Kind<Located<string>> EndDate { get; } = new PeriodKind("when it ended, or `present`", SchemaDefinitions.EndDate);

    /// <summary>A date, or words.</summary>
    public static Kind<Located<string>> AnyDate { get; } = new PeriodKind("a date, or words that are printed as they stand");

    /// <summary>Bullets within bullets.</summary>
    public static Kind<ImmutableArray<Highlight>> Highlights { get; } = ListOf(new HighlightKind());

    /// <summary>A place, as text or as JSON Resume's map.</summary>
    public static Kind<Location> Place { get; } = new PlaceKind();

    /// <summary>What begins a page, and what stays on one.</summary>
    public static Kind<PageBreak> Break { get; } = new ChoiceKind<PageBreak>(("before", PageBreak.Before), ("avoid", PageBreak.Avoid));

    /// <summary>How a section is laid out.</summary>
    public static Kind<SectionLayout> Layout { get; } =
        new ChoiceKind<SectionLayout>(("list", SectionLayout.List), ("table", SectionLayout.Table), ("inline", SectionLayout.Inline));

    public static Kind<ImmutableArray<T>> ListOf<T>(Kind<T> item) => new ListKind<T>(item);

    /// <summary>A value, or a list of values each with a label or none.</summary>
    public static Kind<ImmutableArray<ContactValue>> Contacts(string path, Kind<Located<string>> value) => new ContactsKind(path, value);

    /// <summary>What is accepted and left alone.</summary>
    public static Kind Anything { get; } = new AnythingKind();
}
