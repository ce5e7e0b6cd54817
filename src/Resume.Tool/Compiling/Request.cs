using System.Collections.Immutable;

namespace Resume.Tool.Compiling;

/// <summary>What was asked for on the command line. Empty lists and nulls are what was left unsaid.</summary>
internal sealed record Request
{
    public required ImmutableArray<string> Paths { get; init; }

    public ImmutableArray<string> Formats { get; init; } = [];

    public string? Theme { get; init; }

    public string? Locale { get; init; }

    public string? Output { get; init; }

    public ImmutableArray<string> NoWarn { get; init; } = [];

    public ImmutableArray<string> WarningsAsErrors { get; init; } = [];

    public bool TreatWarningsAsErrors { get; init; }
}
