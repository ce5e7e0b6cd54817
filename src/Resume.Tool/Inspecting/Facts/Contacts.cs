using System.Collections.Immutable;

namespace Resume.Tool.Inspecting.Facts;

/// <summary>What a parser should find at the top of a résumé.</summary>
internal sealed record Contacts(string Name, ImmutableArray<string> Emails, ImmutableArray<string> Phones);
