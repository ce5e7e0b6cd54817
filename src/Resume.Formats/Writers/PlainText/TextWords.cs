using System.Text;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.PlainText;

/// <summary>Rich text -> characters. Each link target is shown once, behind the first text that leads to it.</summary>
/// <param name="ascii">What makes it ASCII, where that is wanted.</param>
internal sealed class TextWords(AsciiText? ascii)
{
    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public string Of(InlineText text)
    {
        var words = new StringBuilder();
        foreach (var inline in text.Inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    words.Append(Of(run));
                    break;
                case HardBreak:
                    words.Append('\n');
                    break;
                case Link link:
                    words.Append(Of(link));
                    break;
            }
        }

        return words.ToString();
    }

    private string Of(TextRun run) => ascii?.Of(run.Text, run.Span) ?? run.Text;

    private string Of(Link link)
    {
        var text = string.Concat(link.Runs.Select(Of));
        return Shows(text, link.Target) || !shown.Add(link.Target) ? text : $"{text} ({link.Target})";
    }

    // `linkedin.com/in/milo` shows https://www.linkedin.com/in/milo well enough, and an address its mailto.
    private bool Shows(string text, string target)
    {
        var shows = Bare(target).Equals(Bare(text), StringComparison.OrdinalIgnoreCase) || target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase);
        if (shows)
        {
            shown.Add(target);
        }

        return shows;
    }

    private static string Bare(string address)
    {
        foreach (var prefix in (string[])["https://", "http://", "mailto:"])
        {
            if (address.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                address = address[prefix.Length..];
            }
        }

        return (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address).TrimEnd('/');
    }
}
