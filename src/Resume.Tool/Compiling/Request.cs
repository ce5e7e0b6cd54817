using System.Collections.Immutable;
using Resume.Formats.Writers;

namespace Resume.Tool.Compiling;

/// <summary>What was asked for on the command line. Empty lists and nulls are what was left unsaid.</summary>
internal sealed record Request
{
    public required ImmutableArray<string> Paths { get; init; }

    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The writers there are: the built-in ones and those of <see cref="PlugIns"/>.</summary>
    public ImmutableArray<IResumeWriter> Writers { get; init; } = ResumeWriters.All;

    /// <summary>The assemblies with more writers.</summary>
    public ImmutableArray<string> PlugIns { get; init; } = [];

    public string? Theme { get; init; }

    public string? Locale { get; init; }

    public string? Output { get; init; }

    public ImmutableArray<string> NoWarn { get; init; } = [];

    public ImmutableArray<string> WarningsAsErrors { get; init; } = [];

    public bool TreatWarningsAsErrors { get; init; }
}
