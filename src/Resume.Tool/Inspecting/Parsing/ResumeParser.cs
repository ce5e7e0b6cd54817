using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Resume.Tool.Inspecting.Parsing;

/// <summary>
/// Reads a résumé as applicant tracking systems do, which know no tags: the largest line is the name, patterns are contacts, and a line
/// with dates begins an entry. It does not know the source.
/// </summary>
internal static partial class ResumeParser
{
    private const int FewestDigits = 7;
    private const int MostDigits = 15;

    public static ParsedResume Parse(PdfText pdf, DateWords dates)
    {
        var name = pdf.Lines.Where(line => line.Page == 1).MaxBy(line => line.Size)?.Pieces[0] ?? "";
        var text = string.Join('\n', pdf.Lines.Select(line => line.Text));
        var entries = pdf.Lines.SelectMany((line, index) => FindEntry(pdf.Lines, line, index, dates)).ToImmutableArray();
        return new(
            name,
            [.. Email().Matches(text).Select(match => match.Value).Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. pdf.Lines.SelectMany(line => line.Pieces).Where(piece => !dates.IsDate(piece)).SelectMany(FindPhones)],
            entries);
    }

    private static IEnumerable<ParsedEntry> FindEntry(ImmutableArray<PdfLine> lines, PdfLine line, int index, DateWords dates)
    {
        var found = line.Pieces.Select(piece => (Piece: piece, Dates: dates.IsDate(piece) ? piece : dates.FindAtEnd(piece)))
            .FirstOrDefault(each => each.Dates.Length > 0);
        if (found.Dates is not { Length: > 0 })
        {
            yield break;
        }

        var before = index > 0 ? lines[index - 1].Text : "";
        var after = index + 1 < lines.Length ? lines[index + 1].Text : "";
        yield return new($"{before}\n{line.Text}\n{after}", found.Dates);
    }

    private static IEnumerable<string> FindPhones(string piece) => Phone().Matches(piece)
        .Select(match => match.Value.Trim())
        .Where(number => number.Count(char.IsAsciiDigit) is >= FewestDigits and <= MostDigits);

    [GeneratedRegex(@"[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Email();

    // Not within an address of the web, nor a range of years.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}/.@–-])(\+|\()?\d[\d\p{Zs}().\-‑/]{5,}\d(?![\p{L}\p{N}@–])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Phone();
}
