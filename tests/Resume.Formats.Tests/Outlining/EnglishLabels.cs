using Resume.Formats.Outlining;

namespace Resume.Formats.Tests.Outlining;

/// <summary>The labels of an English outline.</summary>
internal static class EnglishLabels
{
    public static LabelEnd End { get; } = new(":", " ");

    public static Label Create(string text) => new(text, End);
}
