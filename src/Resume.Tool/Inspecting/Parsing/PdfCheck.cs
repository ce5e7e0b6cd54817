using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Parsing;

/// <summary>Compares what a parser found with what the résumé says.</summary>
internal static class PdfCheck
{
    public static ImmutableArray<FieldCheck> Compare(ParsedResume parsed, ResumeFacts facts)
    {
        var headers = string.Join('\n', parsed.Entries.Select(entry => Simplify(entry.Header)));
        var emails = parsed.Emails.Select(Simplify).ToHashSet(StringComparer.Ordinal);
        var phones = parsed.Phones.Select(Digits).ToHashSet(StringComparer.Ordinal);
        var dates = parsed.Entries.Select(entry => Simplify(entry.Dates)).ToHashSet(StringComparer.Ordinal);
        return
        [
            Check("name", [facts.Contacts.Name], name => Simplify(parsed.Name) == Simplify(name)),
            Check("e-mail", facts.Contacts.Emails, email => emails.Contains(Simplify(email))),
            Check("phone", facts.Contacts.Phones, phone => phones.Contains(Digits(phone))),
            Check("employers", facts.Employers, employer => headers.Contains(Simplify(employer), StringComparison.Ordinal)),
            Check("schools", facts.Schools, school => headers.Contains(Simplify(school), StringComparison.Ordinal)),
            Check("dates", facts.Dates, date => dates.Contains(Simplify(date))),
        ];

        FieldCheck Check(string field, ImmutableArray<string> values, Func<string, bool> isFound)
        {
            var found = values.Where(isFound).ToList();
            var missing = values.Where(value => !isFound(value));
            return new(field, values.Length, [.. found.Select(facts.Mask.Apply)], [.. missing.Select(facts.Mask.Apply)]);
        }
    }

    // Without case, spaces and the parts of letters that fonts may join.
    private static string Simplify(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormKC).Where(letter => !char.IsWhiteSpace(letter) && IsVisible(letter)))
            .ToUpperInvariant();

    private static bool IsVisible(char letter) => char.GetUnicodeCategory(letter) != UnicodeCategory.Format;

    // `tel:` of a link and the plus sign do not matter.
    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
