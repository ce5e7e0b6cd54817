using System.Text;

namespace Resume.Formats.Writers.PlainText;

/// <summary>
/// Wraps text into lines. A word that is longer than a line gets its own line and is not broken: a broken address does not work.
/// </summary>
/// <param name="maxWidth">The columns of a line.</param>
/// <param name="ascii">The conversion to ASCII, or null for none.</param>
/// <param name="cancellationToken">Asked for in each text.</param>
internal sealed class TextLines(int maxWidth, AsciiText? ascii, CancellationToken cancellationToken = default)
{
    private readonly StringBuilder text = new();
    private bool blankBeforeNext;

    /// <summary>Adds text, wrapped: the first line starts with the prefix, the following ones with spaces of the same width.</summary>
    public void Add(string content, string prefix = "")
    {
        cancellationToken.ThrowIfCancellationRequested();
        var hanging = new string(' ', DisplayWidth.Measure(prefix));
        foreach (var line in (ascii?.Convert(content) ?? content).Split('\n'))
        {
            AddLine(line, prefix, hanging);
            prefix = hanging;
        }
    }

    /// <summary>Adds a blank line before the next text; several calls in a row add one.</summary>
    public void AddBlankLine() => blankBeforeNext = text.Length > 0;

    public override string ToString() => text.ToString();

    private void AddLine(string content, string prefix, string hanging)
    {
        var line = new StringBuilder(prefix);
        var width = DisplayWidth.Measure(prefix);
        var isEmpty = true;

        // A no-break space is part of a word.
        foreach (var word in content.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var wordWidth = DisplayWidth.Measure(word);
            if (!isEmpty && width + 1 + wordWidth > maxWidth)
            {
                EndLine(line);
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
            EndLine(line);
        }
    }

    private void EndLine(StringBuilder line)
    {
        if (blankBeforeNext)
        {
            text.Append('\n');
            blankBeforeNext = false;
        }

        text.Append(line).Append('\n');
    }
}
