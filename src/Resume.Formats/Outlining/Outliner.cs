using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>A document -> what every writer writes.</summary>
internal static class Outliner
{
    public static Outline Outline(ResumeDocument document) =>
        new("en", RightToLeft: false, new Header { Name = InlineText.Plain(document.Basics.Name.Value, document.Basics.Name.Span) }, []);
}
