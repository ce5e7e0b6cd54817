using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

#pragma warning disable CS1591 // Unless a comment adds to it, a property is the JSON Resume key of the same name.

/// <summary>The page break before a section or an entry.</summary>
public enum PageBreak
{
    /// <summary>Only if the page is full.</summary>
    Auto,

    /// <summary>`before`: it starts a new page.</summary>
    Before,

    /// <summary>`avoid`: it stays on one page if it fits on one.</summary>
    Avoid,
}

/// <summary>The keys that every entry of every section can have.</summary>
public abstract record Entry
{
    /// <summary>The place of the whole entry.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>The identifier that paths use.</summary>
    public string? Id { get; init; }

    /// <summary>The tags by which variants will select entries.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    public Location? Location { get; init; }

    public Located<string>? Url { get; init; }

    /// <summary>`startDate` and `endDate`, or `date`, or JSON Resume's `releaseDate`.</summary>
    public Period? Period { get; init; }

    public BlockText Summary { get; init; } = BlockText.Empty;

    public ImmutableArray<Highlight> Highlights { get; init; } = [];

    public ImmutableArray<InlineText> Keywords { get; init; } = [];

    public PageBreak PageBreak { get; init; }

    /// <summary>`hide: true`: the source leaves it out. A selection has no such entry.</summary>
    internal bool Hide { get; init; }
}

/// <summary>A bullet with its nested bullets.</summary>
public sealed record Highlight(InlineText Text, ImmutableArray<Highlight> Highlights)
{
    /// <summary>The lists within its text, as in a text that was pasted with its bullets.</summary>
    public ImmutableArray<BulletList> Lists { get; init; } = [];

    public string? Id { get; init; }

    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>`hide: true`: the source leaves it out. A selection has no such highlight.</summary>
    internal bool Hide { get; init; }
}

/// <summary>An entry of `work` or `volunteer`: an employer or organization, and the position held.</summary>
public sealed record Work : Entry
{
    /// <summary>`name`, or `organization` in `volunteer`.</summary>
    public InlineText Name { get; init; } = InlineText.Empty;

    public InlineText Position { get; init; } = InlineText.Empty;

    public InlineText Team { get; init; } = InlineText.Empty;

    /// <summary>The employer's business.</summary>
    public BlockText Description { get; init; } = BlockText.Empty;

    /// <summary>Several positions at one employer.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];
}

/// <summary>One of several positions at one employer.</summary>
public sealed record Role : Entry
{
    public InlineText Position { get; init; } = InlineText.Empty;

    public InlineText Team { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `education`.</summary>
public sealed record Education : Entry
{
    public InlineText Institution { get; init; } = InlineText.Empty;

    /// <summary>The field of study: "Computer Science".</summary>
    public InlineText Area { get; init; } = InlineText.Empty;

    /// <summary>The degree: "Bachelor of Arts".</summary>
    public InlineText StudyType { get; init; } = InlineText.Empty;

    /// <summary>The grade: "3.9/4.0".</summary>
    public InlineText Score { get; init; } = InlineText.Empty;

    public ImmutableArray<InlineText> Courses { get; init; } = [];

    public InlineText Advisor { get; init; } = InlineText.Empty;

    public InlineText Thesis { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `awards`.</summary>
public sealed record Award : Entry
{
    public InlineText Title { get; init; } = InlineText.Empty;

    public InlineText Awarder { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `certificates`.</summary>
public sealed record Certificate : Entry
{
    public InlineText Name { get; init; } = InlineText.Empty;

    public InlineText Issuer { get; init; } = InlineText.Empty;

    public PartialDate? Expires { get; init; }

    /// <summary>`expires` as the source has it, also where it is not a date: "never".</summary>
    internal Period? WrittenExpiry { get; init; }
}

/// <summary>An entry of `publications`.</summary>
public sealed record Publication : Entry
{
    public InlineText Name { get; init; } = InlineText.Empty;

    public InlineText Publisher { get; init; } = InlineText.Empty;

    public ImmutableArray<InlineText> Authors { get; init; } = [];

    /// <summary>The DOI without a resolver: "10.1145/1713072.1713079".</summary>
    public Located<string>? Doi { get; init; }
}

/// <summary>An entry of `skills`.</summary>
public sealed record Skill : Entry
{
    public InlineText Name { get; init; } = InlineText.Empty;

    public InlineText Level { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `languages`.</summary>
public sealed record SpokenLanguage : Entry
{
    public InlineText Language { get; init; } = InlineText.Empty;

    public InlineText Fluency { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `interests`.</summary>
public sealed record Interest : Entry
{
    public InlineText Name { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `references`.</summary>
public sealed record Reference : Entry
{
    public InlineText Name { get; init; } = InlineText.Empty;

    /// <summary>`reference`: the quotation.</summary>
    public BlockText Text { get; init; } = BlockText.Empty;
}

/// <summary>An entry of `projects`.</summary>
public sealed record Project : Entry
{
    public InlineText Name { get; init; } = InlineText.Empty;

    public BlockText Description { get; init; } = BlockText.Empty;

    /// <summary>The person's roles: "Team lead".</summary>
    public ImmutableArray<InlineText> Roles { get; init; } = [];

    /// <summary>The client or employer.</summary>
    public InlineText Entity { get; init; } = InlineText.Empty;

    /// <summary>The kind of project: "application", "talk".</summary>
    public InlineText Type { get; init; } = InlineText.Empty;
}

/// <summary>An entry of a custom section; a plain text is an entry with only a title.</summary>
public sealed record CustomEntry : Entry
{
    public InlineText Title { get; init; } = InlineText.Empty;

    public InlineText Subtitle { get; init; } = InlineText.Empty;
}
