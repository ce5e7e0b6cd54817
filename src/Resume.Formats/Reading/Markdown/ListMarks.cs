namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// Decides which lines are items of a list. Some marks are also parts of sentences: `- 5 °C`, `* note` and `1. FC Köln` alone are text, and
/// only several such lines are a list.
/// </summary>
internal sealed class ListMarks
{
    private readonly string text;
    private readonly Dictionary<char, int> counts = [];
    private readonly HashSet<(char Mark, int Number)> numbers = [];
    private readonly int bullets;
    private readonly int ones;
    private readonly bool hasNumbers;

    /// <param name="text">The text.</param>
    /// <param name="lines">Its lines.</param>
    /// <param name="isItem">True for the text of a bullet point. It does not start with a number: that belongs to the sentence.</param>
    public ListMarks(string text, IReadOnlyList<TextLine> lines, bool isItem)
    {
        this.text = text;
        hasNumbers = !isItem || lines.Count == 0 || lines[0].Mark is not ('.' or ')');
        foreach (var line in lines)
        {
            if (line.Mark is '.' or ')')
            {
                numbers.Add((line.Mark, line.Number));
                ones += line.Number == 1 ? 1 : 0;
            }
            else if (line.Mark != '\0')
            {
                counts[line.Mark] = counts.GetValueOrDefault(line.Mark) + 1;
                bullets += line.Mark is '-' or '*' or '+' || TextLine.IsBullet(line.Mark) ? 1 : 0;
            }
        }
    }

    /// <summary>True if the line is an item of a list.</summary>
    public bool IsItem(TextLine line) => line.Mark switch
    {
        '\0' => false,
        '-' => bullets > 1 || !StartsWithDigit(line),
        '*' => bullets > 1,
        '+' => bullets > 1 && !StartsWithDigit(line),
        '–' or '—' or '·' => counts[line.Mark] > 1,
        '.' or ')' => hasNumbers && HasNeighbour(line),
        _ => true,
    };

    private bool StartsWithDigit(TextLine line) => char.IsDigit(text[line.TextStart]);

    // In Markdown, all numbers of a list may be 1.
    private bool HasNeighbour(TextLine line) =>
        numbers.Contains((line.Mark, line.Number + 1)) || numbers.Contains((line.Mark, line.Number - 1)) || line.Number == 1 && ones > 1;
}
