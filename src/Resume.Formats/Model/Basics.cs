using System.Collections.Immutable;

namespace Resume.Formats.Model;

/// <summary>JSON Resume's `basics`.</summary>
public sealed record Basics
{
    /// <summary>The person's name; empty only in a lenient source.</summary>
    public Located<string> Name { get; init; } = new("", default);

    /// <summary>What the person is: "Software engineer".</summary>
    public InlineText Label { get; init; } = InlineText.Empty;

    /// <summary>`pronouns`.</summary>
    public Located<string>? Pronouns { get; init; }

    /// <summary>A file beside the source, a `data:` URL, or an http(s) URL.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>The picture that `image` names, once its bytes are read; null where there is none to show.</summary>
    public Photo? Photo { get; init; }

    /// <summary>E-mail addresses, each with a label or none.</summary>
    public ImmutableArray<ContactValue> Emails { get; init; } = [];

    /// <summary>Phone numbers, each with a label or none.</summary>
    public ImmutableArray<ContactValue> Phones { get; init; } = [];

    /// <summary>Web addresses, each with a label or none.</summary>
    public ImmutableArray<ContactValue> Urls { get; init; } = [];

    /// <summary>The introduction; a section of its own called `summary`.</summary>
    public BlockText Summary { get; init; } = BlockText.Empty;

    /// <summary>Where the person lives.</summary>
    public Location? Location { get; init; }

    /// <summary>Accounts elsewhere.</summary>
    public ImmutableArray<Profile> Profiles { get; init; } = [];
}

/// <summary>An e-mail address, a phone number or a URL, with the label the author gave it.</summary>
public sealed record ContactValue(Located<string> Value, string? Label = null);

/// <summary>A place: JSON Resume's map, or, in <paramref name="Text"/> alone, a text as entries have it.</summary>
public sealed record Location(Located<string>? Text = null)
{
    /// <summary>Street and number; more lines are parted by line feeds.</summary>
    public Located<string>? Address { get; init; }

    /// <summary>`postalCode`.</summary>
    public Located<string>? PostalCode { get; init; }

    /// <summary>`city`.</summary>
    public Located<string>? City { get; init; }

    /// <summary>`countryCode`: ISO 3166-1 alpha-2, as "US".</summary>
    public Located<string>? CountryCode { get; init; }

    /// <summary>`region`: a state or province, as "CA".</summary>
    public Located<string>? Region { get; init; }
}

/// <summary>An account on a network: "GitHub", "sqrl", its URL, and a note: "mostly professional".</summary>
public sealed record Profile
{
    /// <summary>`network`.</summary>
    public Located<string>? Network { get; init; }

    /// <summary>`username`.</summary>
    public Located<string>? Username { get; init; }

    /// <summary>`url`.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>`note`.</summary>
    public InlineText Note { get; init; } = InlineText.Empty;
}
