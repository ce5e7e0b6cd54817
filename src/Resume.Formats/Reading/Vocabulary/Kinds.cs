using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>The schemas of single values.</summary>
internal static class Kinds
{
    /// <summary>A string without Markdown.</summary>
    public static Kind<Located<string>> Word { get; } = new StringSchema();

    /// <summary>An absolute http(s) URL.</summary>
    public static Kind<Located<string>> Url { get; } = new StringSchema(StringChecks.Url);

    /// <summary>An e-mail address.</summary>
    public static Kind<Located<string>> Email { get; } = new StringSchema(StringChecks.Email);

    /// <summary>An ISO 3166-1 alpha-2 country code.</summary>
    public static Kind<Located<string>> Country { get; } = new StringSchema(StringChecks.Country);

    /// <summary>One or more BCP 47 language tags.</summary>
    public static Kind<ImmutableArray<Located<string>>> Locales { get; } = new LocalesSchema();

    /// <summary>One paragraph with inline Markdown.</summary>
    public static Kind<InlineText> Line { get; } = new InlineTextSchema();

    /// <summary>Paragraphs and lists in Markdown.</summary>
    public static Kind<BlockText> Blocks { get; } = new BlockTextSchema();

    /// <summary>A list of paragraphs.</summary>
    public static Kind<ImmutableArray<InlineText>> Lines { get; } = ListOf(Line);

    /// <summary>A list of strings.</summary>
    public static Kind<ImmutableArray<Located<string>>> Words { get; } = ListOf(Word);

    /// <summary>`2015`, `2015-05` or `2015-05-31`.</summary>
    public static Kind<PartialDate> Date { get; } = new DateSchema();

    /// <summary>The start of a period.</summary>
    public static Kind<Located<string>> StartDate { get; } =
        new PeriodDateSchema("write a date such as `2015`, `2015-05` or `2015-05-31`", SchemaDefinitions.Date);

    /// <summary>The end of a period, or `present`.</summary>
    public static Kind<Located<string>> EndDate { get; } =
        new PeriodDateSchema("write a date such as `2015-05`, or `present`", SchemaDefinitions.EndDate);

    /// <summary>A date or free text.</summary>
    public static Kind<Located<string>> AnyDate { get; } = new PeriodDateSchema("write a date or free text");

    /// <summary>Nested bullet points.</summary>
    public static Kind<ImmutableArray<Highlight>> Highlights { get; } = ListOf(new HighlightSchema());

    /// <summary>A location, as text or as JSON Resume's map.</summary>
    public static Kind<Location> Place { get; } = new LocationSchema();

    /// <summary>A page break before, or none within.</summary>
    public static Kind<PageBreak> Break { get; } = new ChoiceSchema<PageBreak>(("before", PageBreak.Before), ("avoid", PageBreak.Avoid));

    /// <summary>The presentation of a section.</summary>
    public static Kind<SectionLayout> Layout { get; } =
        new ChoiceSchema<SectionLayout>(("list", SectionLayout.List), ("table", SectionLayout.Table), ("inline", SectionLayout.Inline));

    public static Kind<ImmutableArray<T>> ListOf<T>(Kind<T> item) => new ListSchema<T>(item);

    /// <summary>A value, or a list of values with optional labels.</summary>
    public static Kind<ImmutableArray<ContactValue>> Contacts(string path, Kind<Located<string>> value) => new ContactsSchema(path, value);

    /// <summary>A value that is accepted and ignored.</summary>
    public static Kind Anything { get; } = new IgnoredSchema();
}
