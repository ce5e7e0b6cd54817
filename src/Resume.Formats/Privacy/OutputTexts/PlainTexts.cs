using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Reads plain text and Markdown: the text as it is, and the targets of links.</summary>
internal static partial class PlainTexts
{
    /// <summary>Reads a file.</summary>
    public static OutputContent Read(ReadOnlyMemory<byte> file)
    {
        var text = Encoding.UTF8.GetString(file.Span);
        var content = new OutputContent();
        content.Add(OutputPlace.Text, text);
        foreach (Match link in LinkTarget().Matches(text))
        {
            content.Add(OutputPlace.Link, "href", link.Value.Trim('(', ')', '<', '>', '[', ']', ' '));
        }

        return content;
    }

    [GeneratedRegex(@"[(<\[]\s*(https?|mailto|tel):[^)>\]\s]*\s*[)>\]]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LinkTarget();
}
