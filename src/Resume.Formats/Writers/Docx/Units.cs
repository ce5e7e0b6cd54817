using System.Globalization;

namespace Resume.Formats.Writers.Docx;

/// <summary>Points -> the units of WordprocessingML.</summary>
internal static class Units
{
    /// <summary>Twentieths of a point.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>Twentieths of a point as text, for the attributes that are strings in the library.</summary>
    public static string TwipsText(double points) => Text(Twips(points));

    /// <summary>English Metric Units, for pictures: 914,400 per inch.</summary>
    public static long Emus(double points) => (long)Math.Round(points * 12700, MidpointRounding.AwayFromZero);

    /// <summary>Half points, for sizes of type.</summary>
    public static string HalfPoints(double points) => Text((int)(RoundToHalfPoints(points) * 2));

    /// <summary>Points, rounded to half points.</summary>
    public static double RoundToHalfPoints(double points) => Math.Round(points * 2, MidpointRounding.AwayFromZero) / 2;

    /// <summary>Eighths of a point, for borders; ECMA-376 allows 2 to 96.</summary>
    public static uint Eighths(double points) => (uint)Math.Clamp(Math.Round(points * 8, MidpointRounding.AwayFromZero), 2, 96);

    /// <summary>Whole points between text and border; ECMA-376 allows 0 to 31.</summary>
    public static uint BorderSpace(double points) => (uint)Math.Clamp(Math.Round(points, MidpointRounding.AwayFromZero), 0, 31);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
