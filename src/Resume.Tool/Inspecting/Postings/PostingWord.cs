using System.Collections.Immutable;

namespace Resume.Tool.Inspecting.Postings;

/// <summary>A word of a posting.</summary>
/// <param name="Word">The word as the posting writes it first.</param>
/// <param name="Times">How often the posting has it.</param>
/// <param name="Where">The headings of the sections that have it; none if the résumé lacks it.</param>
internal sealed record PostingWord(string Word, int Times, ImmutableArray<string> Where)
{
    public bool IsFound => !Where.IsEmpty;
}
