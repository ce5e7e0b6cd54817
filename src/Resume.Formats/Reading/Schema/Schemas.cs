using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Reading.Markdown;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Schema;

/// <summary>The schemas of single values.</summary>
internal static class Schemas
{
    /// <summary>A string without Markdown.</summary>
    public static ValueSchema<Located<string>> String { get; } = new StringSchema(SourceStrings.Words);

    /// <summary>A string without Markdown, on one or more lines.</summary>
    public static ValueSchema<Located<string>> Lines { get; } = new StringSchema(SourceStrings.Lines);

    /// <summary>A string that is not prose, such as a phone number or a path.</summary>
    public static ValueSchema<Located<string>> Value { get; } = new StringSchema(SourceStrings.Value);

    /// <summary>An absolute http(s) URL.</summary>
    public static ValueSchema<Located<string>> Url { get; } = new AddressSchema(PastedAddress.Web, StringChecks.Url);

    /// <summary>An e-mail address.</summary>
    public static ValueSchema<Located<string>> Email { get; } = new AddressSchema(PastedAddress.Mail, StringChecks.Email);

    /// <summary>A phone number.</summary>
    public static ValueSchema<Located<string>> Phone { get; } = new AddressSchema(text => new(PastedAddress.Phone(text)));

    /// <summary>A DOI.</summary>
    public static ValueSchema<Located<string>> Doi { get; } =
        new AddressSchema(text => new(PastedAddress.Doi(text)), StringChecks.Doi);

    /// <summary>An ISO 3166-1 alpha-2 country code.</summary>
    public static ValueSchema<Located<string>> Country { get; } = new CountrySchema();

    /// <summary>One or more BCP 47 language tags.</summary>
    public static ValueSchema<ImmutableArray<Located<string>>> Locales { get; } = new LocalesSchema();

    /// <summary>One paragraph with inline Markdown.</summary>
    public static ValueSchema<InlineText> InlineText { get; } = new InlineTextSchema();

    /// <summary>Paragraphs and lists in Markdown.</summary>
    public static ValueSchema<BlockText> BlockText { get; } = new BlockTextSchema();

    /// <summary>The text of a bullet point, and the lists within it, in Markdown.</summary>
    public static ValueSchema<ItemText> ItemText { get; } = new ItemTextSchema();

    /// <summary>A list of paragraphs.</summary>
    public static ValueSchema<ImmutableArray<InlineText>> InlineTexts { get; } = ListOf(InlineText);

    /// <summary>A list of keywords.</summary>
    public static ValueSchema<ImmutableArray<InlineText>> Keywords { get; } = ListOf(new TaggedTextSchema());

    /// <summary>A list of strings.</summary>
    public static ValueSchema<ImmutableArray<Located<string>>> Strings { get; } = ListOf(String);

    /// <summary>`2015`, `2015-05` or `2015-05-31`.</summary>
    public static ValueSchema<Period> Date { get; } = new DateSchema();

    /// <summary>The start of a period.</summary>
    public static ValueSchema<Located<string>> StartDate { get; } =
        new PeriodDateSchema("write a date such as `2015`, `2015-05` or `2015-05-31`", JsonSchemaDefinitions.Date);

    /// <summary>The end of a period, or `present`.</summary>
    public static ValueSchema<Located<string>> EndDate { get; } =
        new PeriodDateSchema("write a date such as `2015-05`, or `present`", JsonSchemaDefinitions.EndDate);

    /// <summary>A date or free text.</summary>
    public static ValueSchema<Located<string>> AnyDate { get; } = new PeriodDateSchema("write a date or free text");

    /// <summary>Nested bullet points.</summary>
    public static ValueSchema<ImmutableArray<Highlight>> Highlights { get; } =
        new ListSchema<Highlight>(new HighlightSchema(), PastedHighlights.Clean);

    /// <summary>A location, as text or as JSON Resume's map.</summary>
    public static ValueSchema<Location> Location { get; } = new LocationSchema();

    /// <summary>A page break before, or none within.</summary>
    public static ValueSchema<PageBreak> PageBreak { get; } =
        new ChoiceSchema<PageBreak>(("before", Model.PageBreak.Before), ("avoid", Model.PageBreak.Avoid));

    /// <summary>The presentation of a section.</summary>
    public static ValueSchema<SectionLayout> Layout { get; } =
        new ChoiceSchema<SectionLayout>(("list", SectionLayout.List), ("table", SectionLayout.Table), ("inline", SectionLayout.Inline));

    /// <summary>`true` or `false`.</summary>
    public static ValueSchema<bool> YesOrNo { get; } = new YesOrNoSchema();

    /// <summary>A list of paths such as `work.wibi.summary`.</summary>
    public static ValueSchema<ImmutableArray<Located<string>>> Paths { get; } = ListOf(Value, ListLimit.Paths);

    public static ValueSchema<ImmutableArray<T>> ListOf<T>(ValueSchema<T> item, int? most = null) => new ListSchema<T>(item, most: most);

    /// <summary>A value, or a list of values with optional labels.</summary>
    public static ValueSchema<ImmutableArray<ContactValue>> Contacts(string path, ValueSchema<Located<string>> value) =>
        new ContactsSchema(path, value);

    /// <summary>A value that is accepted and ignored.</summary>
    public static ValueSchema Ignored { get; } = new IgnoredSchema();
}
