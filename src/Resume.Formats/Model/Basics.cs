using System.Collections.Immutable;

namespace Resume.Formats.Model;

/// <summary>`basics`: the person.</summary>
public sealed record Basics
{
    /// <summary>The person's name; empty only in a JSON source without one.</summary>
    public Located<string> Name { get; init; } = new("", default);

    /// <summary>The job title: "Software engineer".</summary>
    public InlineText Label { get; init; } = InlineText.Empty;

    /// <summary>The person's pronouns.</summary>
    public Located<string>? Pronouns { get; init; }

    /// <summary>The date of birth.</summary>
    public PartialDate? BirthDate { get; init; }

    /// <summary>`birthDate` as the source has it, also where it is not a date.</summary>
    internal Period? WrittenBirthDate { get; init; }

    /// <summary>One or more nationalities, as text.</summary>
    public InlineText Nationality { get; init; } = InlineText.Empty;

    /// <summary>The classes of the driving licence: "B, BE".</summary>
    public InlineText DrivingLicence { get; init; } = InlineText.Empty;

    /// <summary>The right to work in the country of the job: "EU Blue Card until 2028".</summary>
    public InlineText WorkPermit { get; init; } = InlineText.Empty;

    /// <summary>A file next to the source, a `data:` URL, or an http(s) URL.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>The picture of <see cref="Image"/>; null where there is none to show.</summary>
    public Photo? Photo { get; init; }

    /// <summary>E-mail addresses, each with an optional label.</summary>
    public ImmutableArray<ContactValue> Emails { get; init; } = [];

    /// <summary>Phone numbers, each with an optional label.</summary>
    public ImmutableArray<ContactValue> Phones { get; init; } = [];

    /// <summary>Web addresses, each with an optional label.</summary>
    public ImmutableArray<ContactValue> Urls { get; init; } = [];

    /// <summary>The introduction, shown as the section `summary`.</summary>
    public BlockText Summary { get; init; } = BlockText.Empty;

    /// <summary>The person's location.</summary>
    public Location? Location { get; init; }

    /// <summary>Accounts on networks.</summary>
    public ImmutableArray<Profile> Profiles { get; init; } = [];
}

/// <summary>An e-mail address, a phone number or a URL, with an optional label.</summary>
public sealed record ContactValue(Located<string> Value, string? Label = null)
{
    /// <summary>`hide: true`: the source leaves it out. A selection has no such contact.</summary>
    internal bool Hide { get; init; }
}

/// <summary>A location: JSON Resume's map, or only <paramref name="Text"/>, as in entries.</summary>
public sealed record Location(Located<string>? Text = null)
{
    /// <summary>Street and number; several lines are separated by line feeds.</summary>
    public Located<string>? Address { get; init; }

    /// <summary>The postal code.</summary>
    public Located<string>? PostalCode { get; init; }

    /// <summary>The city.</summary>
    public Located<string>? City { get; init; }

    /// <summary>An ISO 3166-1 alpha-2 code such as "US".</summary>
    public Located<string>? CountryCode { get; init; }

    /// <summary>A state or province such as "CA".</summary>
    public Located<string>? Region { get; init; }
}

/// <summary>An account on a network: "GitHub", "sqrl", its URL, and a note: "mostly professional".</summary>
public sealed record Profile
{
    /// <summary>The name of the network.</summary>
    public Located<string>? Network { get; init; }

    /// <summary>The user name there.</summary>
    public Located<string>? Username { get; init; }

    /// <summary>The address of the account.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>A remark, shown in parentheses.</summary>
    public InlineText Note { get; init; } = InlineText.Empty;

    /// <summary>`hide: true`: the source leaves it out. A selection has no such profile.</summary>
    internal bool Hide { get; init; }
}
