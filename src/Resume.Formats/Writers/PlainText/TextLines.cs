using System.Text;

namespace Resume.Formats.Writers.PlainText;

/// <summary>Lines of at most as many columns as wanted; a word that is longer stands whole on a line of its own, since a broken address leads nowhere.</summary>
/// <param name="width">How many columns that is.</param>
/// <param name="ascii">What makes it ASCII, where that is wanted.</param>
internal sealed class TextLines(int width, AsciiText? ascii)
{
    public int Width { get; } = width;

    private readonly StringBuilder text = new();
    private bool blankBeforeNext;

    /// <summary>Adds text, wrapped: the first line begins with one prefix, those after it with spaces of the same width.</summary>
    public void Add(string content, string prefix = "")
    {
        var hanging = new string(' ', DisplayWidth.Of(prefix));
        foreach (var line in (ascii?.Of(content) ?? content).Split('\n'))
        {
            AddLine(line, prefix, hanging);
            prefix = hanging;
        }
    }

    /// <summary>One blank line before what comes next; however often it is asked for, there is one.</summary>
    public void Blank() => blankBeforeNext = text.Length > 0;

    public override string ToString() => text.ToString();

    private void AddLine(string content, string prefix, string hanging)
    {
        var line = new StringBuilder(prefix);
        var width = DisplayWidth.Of(prefix);
        var isEmpty = true;

        // The no-break space is part of its word.
        foreach (var word in content.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var wordWidth = DisplayWidth.Of(word);
            if (!isEmpty && width + 1 + wordWidth > Width)
            {
                End(line);
                line.Clear().Append(hanging);
                width = hanging.Length;
                isEmpty = true;
            }

            if (!isEmpty)
            {
                line.Append(' ');
                width++;
            }

            line.Append(word);
            width += wordWidth;
            isEmpty = false;
        }

        if (!isEmpty)
        {
            End(line);
        }
    }

    private void End(StringBuilder line)
    {
        if (blankBeforeNext)
        {
            text.Append('\n');
            blankBeforeNext = false;
        }

        text.Append(line).Append('\n');
    }
}
