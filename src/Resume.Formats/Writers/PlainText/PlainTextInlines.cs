using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Text;

namespace Resume.Formats.Writers.PlainText;

/// <summary>Rich text -> plain characters. Each link target is shown once, after the first text that links to it.</summary>
/// <param name="ascii">The conversion to ASCII, or null for none.</param>
/// <param name="showsTargets">True where targets are shown that the texts do not have already.</param>
internal sealed class PlainTextInlines(AsciiText? ascii, bool showsTargets = true)
{
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
        var containsTarget = !showsTargets || LinkAddress.IsShownBy(text, link.Target);
        return !shown.Add(link.Target) || containsTarget ? text : $"{text} ({link.Target})";
    }
}
