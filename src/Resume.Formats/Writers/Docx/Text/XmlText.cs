using Resume.Formats.Text;

namespace Resume.Formats.Writers.Docx.Text;

/// <summary>Text for an attribute or a property of a part, where no line breaks.</summary>
internal static class XmlText
{
    /// <summary>The text on one line, without characters that XML 1.0 forbids and without space around it.</summary>
    public static string Clean(string text) => InvisibleCharacters.RemoveLineBreaking(Sanitizer.Clean(text)).Trim();
}
