using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Dates;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Text;

namespace Resume.Formats.Converting.Normalizing;

/// <summary>Dates as this language writes them, `2015-05`, with the notation of the file in a comment.</summary>
internal sealed class DateNormalizer(Conversion conversion)
{
    private const string Start = "startDate";
    private const string End = "endDate";
    private const string Single = "date";

    /// <summary>One date. A date with several meanings stays as it is: only the author knows which one is meant.</summary>
    /// <param name="value">The value.</param>
    /// <param name="isEnd">True if it may be `present`.</param>
    /// <param name="allowsWords">True if it may be free text.</param>
    public Node? Normalize(Node value, bool isEnd, bool allowsWords)
    {
        if (value is not ScalarNode scalar)
        {
            return null;
        }

        var words = SourceStrings.Value(scalar.Value);
        if (isEnd && PresentWords.Contain(words))
        {
            return Replace(scalar, words, PresentWords.Standard);
        }

        if (PresentWords.Contain(words))
        {
            return null;
        }

        var reading = DateNotations.Read(words);
        return reading.Notation switch
        {
            DateNotation.Numbers => Replace(scalar, words, reading.Date.ToString()),
            DateNotation.MonthName when !allowsWords => Replace(scalar, words, reading.Date.ToString()),
            DateNotation.NoDate => null,
            DateNotation.Standard => Replace(scalar, words, words),
            _ => scalar with { Value = words },
        };
    }

    /// <summary>Where a start or an end is not a date, both become a text. A text wins over a start and an end.</summary>
    public void Combine(MapDraft draft, IMapSchema shape)
    {
        if (shape.Properties.All(property => property.Name != Start) || (draft[Start] ?? draft[End]) is null)
        {
            return;
        }

        if (draft[Single] is not null)
        {
            Keep(draft, Start);
            Keep(draft, End);
        }
        else if (IsText(draft[Start]) || IsText(draft[End]))
        {
            var (start, end) = (draft.Remove(Start), draft.Remove(End));
            var first = start ?? end!.Value;
            string[] halves = [.. new[] { start, end }.Select(half => NodeTexts.Find(half?.Value)).OfType<string>()];
            conversion.Use(start?.Value);
            conversion.Use(end?.Value);
            draft.Add(Single, first.Key, NodeTexts.Create(string.Join(" – ", halves), first.Value.Span));
        }
    }

    private void Keep(MapDraft draft, string name)
    {
        if (draft.Remove(name) is { } member)
        {
            conversion.Keep(draft, member.Key, member.Value);
        }
    }

    private static bool IsText(Node? date) =>
        date is ScalarNode { IsBlank: false } scalar
        && !PresentWords.Contain(scalar.Value)
        && DateNotations.Read(scalar.Value).Notation == DateNotation.Words
        && !scalar.Value.All(character => char.IsAsciiDigit(character) || character is '-' or '/' or '.' or ':');

    private ScalarNode Replace(ScalarNode scalar, string words, string written)
    {
        var replaced = scalar with { Value = written, Style = ScalarStyle.Plain };
        if ((conversion.FindComment(scalar) ?? (words == written ? null : $"# {words}")) is { } comment)
        {
            conversion.Comment(replaced, comment);
        }

        return replaced;
    }
}
