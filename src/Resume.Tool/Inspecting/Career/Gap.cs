using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Career;

/// <summary>Months without work, voluntary work or education.</summary>
/// <param name="First">The first month.</param>
/// <param name="Last">The last month.</param>
/// <param name="After">What ended before.</param>
/// <param name="Before">What began after it; null if nothing did.</param>
internal sealed record Gap(int First, int Last, Occupation After, Occupation? Before)
{
    public int Months => Last - First + 1;
}
