using System.Collections.Immutable;
using Resume.Tool.Inspecting.Bullets;
using Resume.Tool.Inspecting.Career;
using Resume.Tool.Inspecting.Facts;
using Resume.Tool.Inspecting.Parsing;
using Resume.Tool.Inspecting.Postings;

namespace Resume.Tool.Inspecting;

/// <summary>What `resume inspect` says about a résumé: the same for people, programs and browsers.</summary>
internal sealed record InspectionReport
{
    public required string Name { get; init; }

    public required string Source { get; init; }

    public required string Variant { get; init; }

    public required string Language { get; init; }

    public required string Theme { get; init; }

    /// <summary>The month in which current positions end.</summary>
    public required int Today { get; init; }

    public required CareerSummary Career { get; init; }

    /// <summary>Everything with dates, for the timeline.</summary>
    public ImmutableArray<Occupation> Occupations { get; init; } = [];

    public required BulletSummary Bullets { get; init; }

    public ImmutableArray<FormatSize> Formats { get; init; } = [];

    /// <summary>Formats that are left out because templates of the folder would run.</summary>
    public ImmutableArray<string> Untrusted { get; init; } = [];

    /// <summary>What a parser reads in the PDF; empty if the variant has none.</summary>
    public ImmutableArray<FieldCheck> Parser { get; init; } = [];

    /// <summary>The words of a posting, or null.</summary>
    public JobMatch? Job { get; init; }

    /// <summary>True if private values were replaced.</summary>
    public bool HidesPrivate { get; init; }

    /// <summary>Draws conclusions from the facts. Nothing in it is private.</summary>
    public static InspectionReport Create(ResumeFacts facts, Func<ImmutableArray<SectionText>, JobMatch>? match)
    {
        var mask = facts.Mask;
        ImmutableArray<Occupation> occupations =
            [.. facts.Occupations.Select(each => each with { Place = mask.Apply(each.Place), Title = mask.Apply(each.Title) })];
        return new()
        {
            Name = mask.Apply(facts.Contacts.Name),
            Source = facts.Source,
            Variant = facts.Variant,
            Language = facts.Language,
            Theme = facts.Theme,
            Today = facts.Today,
            Occupations = occupations,
            Career = CareerSummary.Create(occupations, facts.Today),
            Bullets = BulletSummary.Create(
                [.. facts.Bullets.Select(bullet => bullet with { Text = mask.Apply(bullet.Text), Entry = mask.Apply(bullet.Entry) })]),
            Job = match?.Invoke([.. facts.Sections.Select(section => section with { Heading = mask.Apply(section.Heading) })]),
            HidesPrivate = mask.IsNeeded,
        };
    }
}
