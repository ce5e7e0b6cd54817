using System.Collections.Immutable;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Model;

/// <summary>Whether a page may or must end before something.</summary>
public enum PageBreak
{
    /// <summary>Where it falls.</summary>
    Auto,

    /// <summary>`before`: it begins a page.</summary>
    Before,

    /// <summary>`avoid`: it stays on one page if it fits one.</summary>
    Avoid,
}

/// <summary>What every entry of every section may hold.</summary>
public abstract record Entry
{
    /// <summary>The whole entry's place.</summary>
    public SourceSpan Span { get; init; }

    /// <summary>`id`: what paths call it.</summary>
    public string? Id { get; init; }

    /// <summary>`tags`: what variants select by.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>`location`.</summary>
    public Location? Location { get; init; }

    /// <summary>`url`.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>`startDate` and `endDate`, or `date`, or JSON Resume's `releaseDate`.</summary>
    public Period? Period { get; init; }

    /// <summary>`summary`.</summary>
    public BlockText Summary { get; init; } = BlockText.Empty;

    /// <summary>`highlights`.</summary>
    public ImmutableArray<Highlight> Highlights { get; init; } = [];

    /// <summary>`keywords`.</summary>
    public ImmutableArray<InlineText> Keywords { get; init; } = [];

    /// <summary>`pageBreak`.</summary>
    public PageBreak PageBreak { get; init; }
}

/// <summary>A bullet, with the bullets below it.</summary>
public sealed record Highlight(InlineText Text, ImmutableArray<Highlight> Highlights)
{
    /// <summary>`id`.</summary>
    public string? Id { get; init; }

    /// <summary>`tags`.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];
}

/// <summary>An entry of `work` or `volunteer`: an employer or organization, and what one was there.</summary>
public sealed record Work : Entry
{
    /// <summary>`name`, or `organization` in `volunteer`.</summary>
    public InlineText Name { get; init; } = InlineText.Empty;

    /// <summary>`position`.</summary>
    public InlineText Position { get; init; } = InlineText.Empty;

    /// <summary>`team`.</summary>
    public InlineText Team { get; init; } = InlineText.Empty;

    /// <summary>`description`: what the employer does.</summary>
    public BlockText Description { get; init; } = BlockText.Empty;

    /// <summary>`roles`: several positions under one employer.</summary>
    public ImmutableArray<Role> Roles { get; init; } = [];
}

/// <summary>One of several positions under one employer.</summary>
public sealed record Role : Entry
{
    /// <summary>`position`.</summary>
    public InlineText Position { get; init; } = InlineText.Empty;

    /// <summary>`team`.</summary>
    public InlineText Team { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `education`.</summary>
public sealed record Education : Entry
{
    /// <summary>`institution`.</summary>
    public InlineText Institution { get; init; } = InlineText.Empty;

    /// <summary>`area`: "Computer Science".</summary>
    public InlineText Area { get; init; } = InlineText.Empty;

    /// <summary>`studyType`: "Bachelor of Arts".</summary>
    public InlineText StudyType { get; init; } = InlineText.Empty;

    /// <summary>`score`: "3.9/4.0".</summary>
    public InlineText Score { get; init; } = InlineText.Empty;

    /// <summary>`courses`.</summary>
    public ImmutableArray<InlineText> Courses { get; init; } = [];

    /// <summary>`advisor`.</summary>
    public InlineText Advisor { get; init; } = InlineText.Empty;

    /// <summary>`thesis`.</summary>
    public InlineText Thesis { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `awards`.</summary>
public sealed record Award : Entry
{
    /// <summary>`title`.</summary>
    public InlineText Title { get; init; } = InlineText.Empty;

    /// <summary>`awarder`.</summary>
    public InlineText Awarder { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `certificates`.</summary>
public sealed record Certificate : Entry
{
    /// <summary>`name`.</summary>
    public InlineText Name { get; init; } = InlineText.Empty;

    /// <summary>`issuer`.</summary>
    public InlineText Issuer { get; init; } = InlineText.Empty;

    /// <summary>`expires`.</summary>
    public PartialDate? Expires { get; init; }
}

/// <summary>An entry of `publications`.</summary>
public sealed record Publication : Entry
{
    /// <summary>`name`.</summary>
    public InlineText Name { get; init; } = InlineText.Empty;

    /// <summary>`publisher`.</summary>
    public InlineText Publisher { get; init; } = InlineText.Empty;

    /// <summary>`authors`.</summary>
    public ImmutableArray<InlineText> Authors { get; init; } = [];

    /// <summary>`doi`: "10.1145/1713072.1713079".</summary>
    public Located<string>? Doi { get; init; }
}

/// <summary>An entry of `skills`.</summary>
public sealed record Skill : Entry
{
    /// <summary>`name`.</summary>
    public InlineText Name { get; init; } = InlineText.Empty;

    /// <summary>`level`.</summary>
    public InlineText Level { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `languages`.</summary>
public sealed record SpokenLanguage : Entry
{
    /// <summary>`language`.</summary>
    public InlineText Language { get; init; } = InlineText.Empty;

    /// <summary>`fluency`.</summary>
    public InlineText Fluency { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `interests`.</summary>
public sealed record Interest : Entry
{
    /// <summary>`name`.</summary>
    public InlineText Name { get; init; } = InlineText.Empty;
}

/// <summary>An entry of `references`.</summary>
public sealed record Reference : Entry
{
    /// <summary>`name`.</summary>
    public InlineText Name { get; init; } = InlineText.Empty;

    /// <summary>`reference`: what they say.</summary>
    public BlockText Text { get; init; } = BlockText.Empty;
}

/// <summary>An entry of `projects`.</summary>
public sealed record Project : Entry
{
    /// <summary>`name`.</summary>
    public InlineText Name { get; init; } = InlineText.Empty;

    /// <summary>`description`.</summary>
    public BlockText Description { get; init; } = BlockText.Empty;

    /// <summary>`roles`: "Team lead".</summary>
    public ImmutableArray<InlineText> Roles { get; init; } = [];

    /// <summary>`entity`: whom it was for.</summary>
    public InlineText Entity { get; init; } = InlineText.Empty;

    /// <summary>`type`: "application", "talk".</summary>
    public InlineText Type { get; init; } = InlineText.Empty;
}

/// <summary>An entry of a section of one's own; a bare text is one with a title alone.</summary>
public sealed record CustomEntry : Entry
{
    /// <summary>`title`.</summary>
    public InlineText Title { get; init; } = InlineText.Empty;

    /// <summary>`subtitle`.</summary>
    public InlineText Subtitle { get; init; } = InlineText.Empty;
}
