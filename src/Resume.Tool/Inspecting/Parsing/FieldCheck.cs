using System.Collections.Immutable;

namespace Resume.Tool.Inspecting.Parsing;

/// <summary>A field of a résumé, and whether a parser found it.</summary>
/// <param name="Field">Its name: `name`, `e-mail`, `phone`, `employers`, `schools` or `dates`.</param>
/// <param name="Expected">How many values the résumé has.</param>
/// <param name="Found">Those that the parser found.</param>
/// <param name="Missing">The others.</param>
internal sealed record FieldCheck(string Field, int Expected, ImmutableArray<string> Found, ImmutableArray<string> Missing)
{
    public bool IsComplete => Missing.IsEmpty;
}
