using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Outlining;

/// <summary>Labels as an English outline has them.</summary>
internal static class EnglishLabels
{
    public static LabelEnd End { get; } = new(":", " ");

    public static Label Create(string text) => new(text, End);
}
