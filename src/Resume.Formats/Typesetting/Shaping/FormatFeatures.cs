using System.Collections.Immutable;
using HarfBuzzSharp;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>What a format asks of the letters of a font.</summary>
[Flags]
internal enum FormatFeatures
{
    /// <summary>Nothing but the usual.</summary>
    None = 0,

    /// <summary>No ligatures: they would leave letters joined that tracking spaces apart.</summary>
    NoLigatures = 1,

    /// <summary>Small capitals instead of small letters.</summary>
    SmallCaps = 2,

    /// <summary>Small capitals instead of capitals.</summary>
    CapitalsToSmallCaps = 4,

    /// <summary>Digits with ascenders and descenders.</summary>
    OldStyleNumerals = 8,

    /// <summary>Capitals are drawn instead of small letters.</summary>
    DrawnCapitals = 16,
}

/// <summary>The OpenType features for formats.</summary>
internal static class OpenTypeFeatures
{
    private static readonly ImmutableArray<(FormatFeatures Feature, string Tag, bool IsOn)> Tags =
    [
        (FormatFeatures.NoLigatures, "liga", false),
        (FormatFeatures.NoLigatures, "clig", false),
        (FormatFeatures.SmallCaps, "smcp", true),
        (FormatFeatures.CapitalsToSmallCaps, "c2sc", true),
        (FormatFeatures.OldStyleNumerals, "onum", true),
    ];

    private static readonly Feature[][] Sets =
    [
        .. Enumerable.Range(0, 2 * (int)FormatFeatures.DrawnCapitals).Select(set => Tags
            .Where(tag => ((FormatFeatures)set).HasFlag(tag.Feature))
            .Select(tag => new Feature(Tag.Parse(tag.Tag), tag.IsOn ? 1u : 0u))
            .ToArray()),
    ];

    /// <summary>What an item asks for, whose letters are spaced apart or not.</summary>
    public static FormatFeatures Find(in TextItem item, bool isTracked)
    {
        var format = item.Span.Format;
        return (isTracked ? FormatFeatures.NoLigatures : FormatFeatures.None)
            | (format.SmallCaps ? FormatFeatures.SmallCaps : FormatFeatures.None)
            | (format.SmallCaps && format.Case != LetterCase.AsWritten ? FormatFeatures.CapitalsToSmallCaps : FormatFeatures.None)
            | (format.OldStyleNumerals ? FormatFeatures.OldStyleNumerals : FormatFeatures.None)
            | (item.DrawsCapitals ? FormatFeatures.DrawnCapitals : FormatFeatures.None);
    }

    /// <summary>The features of HarfBuzz.</summary>
    public static Feature[] ToHarfBuzz(this FormatFeatures features) => Sets[(int)features];
}
