using System.Collections.Immutable;
using Resume.Formats.Text;

namespace Resume.Formats.Model;

/// <summary>
/// Finds stretches of right-to-left text whose signs belong to Latin letters or to digits beside them: `C#`, `C++`, `.NET`, `A*`,
/// `+49 30 123`, `50%`. By itself, UAX #9 puts a sign at the end of such a stretch on its other side.
/// </summary>
internal static class SignedWords
{
    private const string Leading = ".#@";
    private const string Trailing = "#+*";
    private const string Separators = " \u00A0()/.-";

    /// <summary>
    /// The stretches, in order and without overlaps. One contains all words up to the next right-to-left letter, so that a phrase such as
    /// "C# and .NET" keeps the order of its words.
    /// </summary>
    public static ImmutableArray<(int Start, int End)> Find(string text)
    {
        var found = ImmutableArray.CreateBuilder<(int, int)>();
        for (var at = 0; at < text.Length;)
        {
            var (start, end, hasSign) = IsLatin(text[at]) ? Words(text, at)
                : IsTelephone(text, at) ? (at, EndOfTelephone(text, at), true)
                : char.IsAsciiDigit(text[at]) ? Number(text, at)
                : (at, at + 1, false);
            if (hasSign)
            {
                found.Add((start, end));
            }

            at = end;
        }

        return found.ToImmutable();
    }

    private static (int Start, int End, bool HasSign) Words(string text, int first)
    {
        var isSigned = first > 0
            && Leading.Contains(text[first - 1], StringComparison.Ordinal)
            && (first == 1 || !char.IsLetterOrDigit(text[first - 2]));
        var (end, last, brackets) = (first, first, 0);
        for (var at = first; at < text.Length && text[at] != '\n' && !IsRightToLeft(text[at]); at++)
        {
            brackets += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            // A number after a space is part of the phrase: "C# 12".
            last = text[at] == ' ' && last == at ? at + 1 : last;
            var belongs = (last == at && char.IsAsciiDigit(text[at]))
                || (at == end && Trailing.Contains(text[at], StringComparison.Ordinal));
            if (belongs || IsLatin(text[at]) || (text[at] == ')' && brackets == 0))
            {
                end = at + 1;
                last = end;
            }
        }

        return (isSigned ? first - 1 : first, end, isSigned || Trailing.Contains(text[end - 1], StringComparison.Ordinal));
    }

    private static bool IsTelephone(string text, int at) =>
        text[at] == '+'
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at + 1])
        && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private static int EndOfTelephone(string text, int start)
    {
        var end = start + 1;
        for (var at = end; at < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                end = at + 1;
            }
            else if (!Separators.Contains(text[at], StringComparison.Ordinal))
            {
                break;
            }
        }

        return end;
    }

    private static (int Start, int End, bool HasSign) Number(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
        }

        var hasSign = end < text.Length
            && (text[end] is '%' or '+')
            && (end + 1 == text.Length || !char.IsLetterOrDigit(text[end + 1]));
        return (start, hasSign ? end + 1 : end, hasSign);
    }

    private static bool IsLatin(char character) => char.IsLetter(character) && UnicodeTable.Bidi(character) == BidiClass.L;

    private static bool IsRightToLeft(char character) => UnicodeTable.Bidi(character) is BidiClass.R or BidiClass.AL;
}
