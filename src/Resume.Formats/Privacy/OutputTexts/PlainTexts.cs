using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Reads plain text and Markdown: the text as it is, and the targets of links.</summary>
internal static partial class PlainTexts
{
    /// <summary>Reads plain text.</summary>
    public static OutputContent Read(ReadOnlyMemory<byte> file) => Read(Encoding.UTF8.GetString(file.Span));

    /// <summary>Reads Markdown, in which `\:` is a colon.</summary>
    public static OutputContent ReadMarkdown(ReadOnlyMemory<byte> file) =>
        Read(Escape().Replace(Encoding.UTF8.GetString(file.Span), "${mark}"));

    private static OutputContent Read(string text)
    {
        var content = new OutputContent();
        content.Add(OutputPlace.Text, text);
        foreach (Match link in LinkTarget().Matches(text))
        {
            content.Add(OutputPlace.Link, "href", link.Value.Trim('(', ')', '<', '>', '[', ']', ' '));
        }

        return content;
    }

    [GeneratedRegex(@"\\(?<mark>[!-/:-@\[-`{-~])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Escape();

    [GeneratedRegex(@"[(<\[]\s*(https?|mailto|tel):[^()<>\[\]\s]*\s*[)>\]]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LinkTarget();
}
