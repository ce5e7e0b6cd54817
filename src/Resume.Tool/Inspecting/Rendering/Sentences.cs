using System.Globalization;
using Resume.Tool.Inspecting.Career;
using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Rendering;

/// <summary>Sentences that a terminal and a page share.</summary>
internal static class Sentences
{
    public static string Describe(Gap gap) =>
        $"Gap of {Duration.Describe(gap.Months)}, {Range(gap.First, gap.Last)}: after {gap.After.Place}"
            + (gap.Before is { } next ? $", before {next.Place}" : "");

    public static string Describe(Overlap overlap) =>
        $"Overlap of {Duration.Describe(overlap.Months)}, {Range(overlap.First, overlap.Last)}: "
            + $"{overlap.One.Place} and {overlap.Other.Place}";

    /// <summary>The start of a text, at most this long, at the end of a word.</summary>
    public static string Shorten(string text, int length)
    {
        if (new StringInfo(text).LengthInTextElements <= length)
        {
            return text;
        }

        var start = new StringInfo(text).SubstringByTextElements(0, length - 1);
        return (start.LastIndexOf(' ') is var space && space > length / 2 ? start[..space] : start) + "…";
    }

    private static string Range(int first, int last) => first == last ? Tenure.Name(first) : $"{Tenure.Name(first)} to {Tenure.Name(last)}";
}
