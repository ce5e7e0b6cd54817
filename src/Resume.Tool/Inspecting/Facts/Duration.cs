using System.Globalization;

namespace Resume.Tool.Inspecting.Facts;

/// <summary>A number of months in words.</summary>
internal static class Duration
{
    private const int MonthsOfYear = 12;

    /// <summary>`2 years 10 months`; with `about` if years have no months.</summary>
    public static string Describe(int months, bool isExact = true)
    {
        string[] parts =
        [
            .. months >= MonthsOfYear ? [Count(months / MonthsOfYear, "year")] : Array.Empty<string>(),
            .. months % MonthsOfYear > 0 ? [Count(months % MonthsOfYear, "month")] : Array.Empty<string>(),
        ];
        return (isExact ? "" : "about ") + (parts.Length == 0 ? "0 months" : string.Join(' ', parts));
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
