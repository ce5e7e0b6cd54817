using System.Globalization;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>The authors of a publication: their initials stay with their surnames, and the person's own name is bold.</summary>
internal static class NameInCitation
{
    private static readonly char[] Spaces = [' ', '\u00a0'];

    /// <summary>The authors, with the name of the person in bold if one of them has it: "Milo Polte", "M. Polte" or "Polte, M.".</summary>
    /// <param name="authors">The list of authors, one part each.</param>
    /// <param name="name">The name of the person.</param>
    public static InlineText Emphasize(InlineText authors, string name)
    {
        var parts = authors.Parts.IsEmpty ? [authors] : authors.Parts;
        var own = Split(name);
        var matches = parts.Where(part => own.Length > 0 && IsSame(Split(part.PlainText), own)).ToList();

        // Two people with one surname and initial cannot be told apart.
        return InlineTexts.Join("", parts.Select(part =>
            KeepTogether(matches is [var only] && ReferenceEquals(only, part) ? InlineTexts.Style(part, TextStyle.Strong) : part)));
    }

    // The surname last: of "Polte, Milo" too, but after the comma of "Milo Polte, PhD" there is no name.
    private static string[] Split(string name)
    {
        string[] halves = [.. name.Split(',', 2).Select(half => half.Trim())];
        var words = halves is not [var first, var second] ? name
            : first.IndexOfAny(Spaces) < 0 ? $"{second} {first}"
            : first;
        return words.Split(Spaces, StringSplitOptions.RemoveEmptyEntries);
    }

    // The same surname, and given names that begin with the same letter where one of them is only an initial.
    private static bool IsSame(string[] author, string[] own) =>
        author.Length > 0 && own.Length > 0
        && AreEqual(author[^1], own[^1])
        && (author.Length > 1) == (own.Length > 1)
        && (author.Length == 1 || IsSameGivenName(author[0], own[0]));

    private static bool IsSameGivenName(string author, string own) => author.EndsWith('.')
        ? AreEqual(author[..StringInfo.GetNextTextElementLength(author)], own[..StringInfo.GetNextTextElementLength(own)])
        : AreEqual(author, own);

    private static bool AreEqual(string one, string other) =>
        one.Normalize(NormalizationForm.FormC).Equals(other.Normalize(NormalizationForm.FormC), StringComparison.OrdinalIgnoreCase);

    private static InlineText KeepTogether(InlineText author) =>
        InlineTexts.Replace(author, static text => Initials.Join(text));
}
