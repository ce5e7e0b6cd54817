using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.PlainText;

/// <summary>Rich text -> plain characters. Each link target is shown once, after the first text that links to it.</summary>
/// <param name="ascii">The conversion to ASCII, or null for none.</param>
internal sealed class PlainTextInlines(AsciiText? ascii)
{
    private const string MailTo = "mailto:";

    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    public string Render(InlineText text)
    {
        var words = new StringBuilder();
        foreach (var inline in text.Inlines)
        {
            switch (inline)
            {
                case TextRun run:
                    words.Append(Render(run));
                    break;
                case HardBreak:
                    words.Append('\n');
                    break;
                case Link link:
                    words.Append(Render(link));
                    break;
            }
        }

        return words.ToString();
    }

    private string Render(TextRun run)
    {
        // Lines break at spaces only.
        var text = InvisibleCharacters.RemoveLineBreaking(run.Text);
        return ascii?.Convert(text, run.Span) ?? text;
    }

    private string Render(Link link)
    {
        var text = string.Concat(link.Runs.Select(Render));
        return ContainsTarget(text, link.Target) || !shown.Add(link.Target) ? text : $"{text} ({link.Target})";
    }

    // `linkedin.com/in/milo` is enough for https://www.linkedin.com/in/milo, and an e-mail address for its `mailto:`.
    private bool ContainsTarget(string text, string target)
    {
        var address = target.StartsWith(MailTo, StringComparison.OrdinalIgnoreCase) ? target[MailTo.Length..] : target;
        var contains = target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
            || ShortUrl.Shorten(address).Equals(ShortUrl.Shorten(text), StringComparison.OrdinalIgnoreCase);
        if (contains)
        {
            shown.Add(target);
        }

        return contains;
    }
}
