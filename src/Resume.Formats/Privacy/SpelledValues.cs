using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy;

/// <summary>Finds all spellings of private values in a text. The outputs of all variants share their tree.</summary>
/// <param name="values">The values.</param>
/// <param name="monthNames">The names of months, twelve in each language and style.</param>
internal sealed class SpelledValues(ImmutableArray<PrivateValue> values, Func<IEnumerable<ImmutableArray<string>>> monthNames)
{
    // What a text of so many letters costs is one step.
    private const int LettersPerStep = 16;

    // Each letter of a spelling takes memory, and an address may have a hundred spellings.
    private const int SpelledLettersPerStep = 2;

    // A longer text is not an address, whatever its key.
    private const int LongestAddress = 1_000;

    private SpellingTree? tree;

    /// <summary>The values in a text.</summary>
    public HashSet<PrivateValue> Find(string text, Budget budget, SourceSpan span)
    {
        budget.Spend((text.Length / LettersPerStep) + 1, Expense.PrivateValues, span);
        var compact = CompactText.Create(text);
        var found = new HashSet<PrivateValue>(ReferenceEqualityComparer.Instance);
        var tried = 0;
        tree ??= CreateTree(budget, span);
        tree.Search(compact.Letters, (value, rule, first, last) =>
        {
            // A hostile source can make every letter the end of many spellings.
            if (++tried % LettersPerStep == 0)
            {
                budget.Spend(1, Expense.PrivateValues, span);
            }

            if (!found.Contains(values[value]) && WordEdges.Fits(text, compact.Origins[first], compact.EndOf(last), rule))
            {
                found.Add(values[value]);
            }
        });
        return found;
    }

    private SpellingTree CreateTree(Budget budget, SourceSpan span)
    {
        var all = new SpellingTree();
        foreach (var (i, value) in values.Index().Where(each => !each.Item.IsShort && each.Item.Kind != PrivateKind.Picture))
        {
            foreach (var spelling in Spell(value).Distinct())
            {
                budget.Spend((spelling.Letters.Length / SpelledLettersPerStep) + 1, Expense.PrivateValues, span);
                all.Add(i, spelling);
            }
        }

        return all.Complete();
    }

    private IEnumerable<Spelling> Spell(PrivateValue value) => value.Kind switch
    {
        PrivateKind.Phone => PhoneSpellings.Find(value.Text),
        _ when value.Text.Length > LongestAddress => TextSpellings.Find(value.Text),
        PrivateKind.Mail => InternetSpellings.Mail(value.Text),
        PrivateKind.Web => InternetSpellings.Web(value.Text),
        PrivateKind.Address => TextSpellings.Transliterate(value.Text).SelectMany(AddressSpellings.Find),
        PrivateKind.PostalCode => TextSpellings.FindPostalCode(value.Text),
        PrivateKind.Day => DateSpellings.Find(value.Text, monthNames()),
        PrivateKind.Name => TextSpellings.FindName(value.Text),
        _ => TextSpellings.Find(value.Text),
    };
}
