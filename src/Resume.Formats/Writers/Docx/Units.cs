using System.Globalization;

namespace Resume.Formats.Writers.Docx;

/// <summary>Points -> what WordprocessingML counts in.</summary>
internal static class Units
{
    /// <summary>Twentieths of a point.</summary>
    public static int Twips(double points) => (int)Math.Round(points * 20, MidpointRounding.AwayFromZero);

    /// <summary>Twentieths of a point, as text: many attributes of the library are strings.</summary>
    public static string TwipsText(double points) => Text(Twips(points));

    /// <summary>English metric units, in which pictures are: 914,400 an inch.</summary>
    public static long Emus(double points) => (long)Math.Round(points * 12700, MidpointRounding.AwayFromZero);

    /// <summary>Half points, in which sizes of type are.</summary>
    public static string HalfPoints(double points) => Text((int)Math.Round(points * 2, MidpointRounding.AwayFromZero));

    /// <summary>Eighths of a point, in which borders are; ECMA-376 allows 2 to 96.</summary>
    public static uint Eighths(double points) => (uint)Math.Clamp(Math.Round(points * 8, MidpointRounding.AwayFromZero), 2, 96);

    /// <summary>Whole points between text and border; ECMA-376 allows 0 to 31.</summary>
    public static uint BorderSpace(double points) => (uint)Math.Clamp(Math.Round(points, MidpointRounding.AwayFromZero), 0, 31);

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
