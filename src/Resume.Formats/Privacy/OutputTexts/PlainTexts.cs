using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Reads plain text and Markdown: as it is, and without the targets of links, which divide what is shown as one.</summary>
internal static partial class PlainTexts
{
    /// <summary>Reads a file.</summary>
    public static OutputContent Read(ReadOnlyMemory<byte> file)
    {
        var text = Encoding.UTF8.GetString(file.Span);
        var content = new OutputContent();
        content.Add(OutputPlace.Text, text);
        if (LinkTarget().IsMatch(text))
        {
            content.Add(OutputPlace.Text, LinkTarget().Replace(text, ""));
        }

        foreach (Match link in LinkTarget().Matches(text))
        {
            content.Add(OutputPlace.Link, "href", link.Value.Trim('(', ')', '<', '>', '[', ']', ' '));
        }

        return content;
    }

    [GeneratedRegex(@" ?[(<\[]\s*(https?|mailto|tel):[^)>\]\s]*\s*[)>\]]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LinkTarget();
}
