using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Career;

/// <summary>Months of work for two employers.</summary>
/// <param name="First">The month in which the later one began.</param>
/// <param name="Last">The month in which the first of them ended.</param>
/// <param name="One">The one that began first.</param>
/// <param name="Other">The other.</param>
internal sealed record Overlap(int First, int Last, Occupation One, Occupation Other)
{
    public int Months => Last - First;
}
