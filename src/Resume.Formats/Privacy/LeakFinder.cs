using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Privacy.OutputTexts;
using Resume.Formats.Privacy.Spellings;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Privacy;

/// <summary>Reads outputs back and finds private values in them.</summary>
internal sealed class LeakFinder
{
    // What a text of so many letters costs is one step.
    private const int LettersPerStep = 16;

    // Each letter of a spelling takes memory, and an address may have a hundred spellings.
    private const int SpelledLettersPerStep = 2;

    private readonly ImmutableArray<PrivateValue> values;
    private readonly ImmutableArray<PublicText> texts;
    private SpellingTree? tree;
    private readonly ShortValues shortValues;
    private readonly ImmutableArray<PrivateValue> pictures;
    private ILookup<PrivateValue, PublicText>? textsOfValues;

    private LeakFinder(ImmutableArray<PrivateValue> values, ImmutableArray<PublicText> texts)
    {
        this.texts = texts;
        var spelled = values.Where(value => value.Kind != PrivateKind.Picture)
            .ToLookup(value => CompactText.Fold(value.Text).Length >= Spelling.Shortest);
        this.values = [.. spelled[true]];
        pictures = [.. values.Where(value => value.Kind == PrivateKind.Picture)];
        shortValues = new([.. spelled[false]], texts);
    }

    /// <summary>The names of months, twelve in each language and style, which days may be spelled with.</summary>
    public Func<IEnumerable<ImmutableArray<string>>> MonthNames { get; init; } = () => [];

    /// <summary>Creates a finder. A value that equals a whole public text, such as a city, is not searched for: it is public.</summary>
    /// <param name="values">The private values.</param>
    /// <param name="narrowed">The source without them, as the outputs show it.</param>
    /// <param name="months">The names of months, or null.</param>
    public static LeakFinder Create(
        PrivateValues values, MapNode narrowed, Func<IEnumerable<ImmutableArray<string>>>? months = null)
    {
        var shown = PublicText.FindAll(narrowed);
        var known = new KnownValues(shown);
        return new([.. values.Values.Where(value => !known.Contain(value))], shown)
        {
            MonthNames = months ?? (() => []),
        };
    }

    /// <summary>True if the files of a format can be read back; others are not checked.</summary>
    public static bool CanRead(string format) => OutputReaders.CanRead(format);

    /// <summary>The private values in a file, each with its places.</summary>
    /// <exception cref="UnreadableOutputException">A part of the file is not understood.</exception>
    /// <exception cref="OverBudgetException">The file has too much text.</exception>
    public ImmutableArray<Leak> Find(string format, ReadOnlyMemory<byte> file, Budget budget, SourceSpan span)
    {
        var content = OutputReaders.Read(format, file);
        var found = new HashSet<(PrivateValue Value, OutputPlace Place)>();
        foreach (var (place, text) in content.Texts)
        {
            foreach (var reading in Readings.Find(text))
            {
                found.UnionWith(FindIn(reading, budget, span).Select(value => (value, place)));
            }
        }

        found.UnionWith(shortValues.Find(content));
        found.UnionWith(pictures.Where(picture => IsShown(picture, content)).Select(picture => (picture, OutputPlace.Picture)));
        return
        [
            .. found.GroupBy(each => each.Value, each => each.Place)
                .Select(group => new Leak(group.Key, [.. group.Distinct().Order()])),
        ];
    }

    /// <summary>The public texts of the source that contain a value, in the order of the source.</summary>
    public ImmutableArray<PublicText> FindTexts(PrivateValue value, Budget budget)
    {
        textsOfValues ??= texts
            .SelectMany(text => Readings.Find(text.Value).SelectMany(reading => FindIn(reading, budget, text.Span)).Distinct()
                .Select(found => (found, text)))
            .ToLookup(each => each.found, each => each.text);
        return [.. textsOfValues[value].Concat(shortValues.FindTexts(value)).DistinctBy(text => text.Span)];
    }

    private HashSet<PrivateValue> FindIn(string text, Budget budget, SourceSpan span)
    {
        budget.Spend((text.Length / LettersPerStep) + 1, Expense.PrivateValues, span);
        var compact = CompactText.Create(text);
        var found = new HashSet<PrivateValue>();
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

    // Once for all outputs.
    private SpellingTree CreateTree(Budget budget, SourceSpan span)
    {
        var all = new SpellingTree();
        foreach (var (i, value) in values.Index())
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
        PrivateKind.Mail => InternetSpellings.Mail(value.Text),
        PrivateKind.Web => InternetSpellings.Web(value.Text),
        PrivateKind.Address => TextSpellings.Transliterate(value.Text).SelectMany(AddressSpellings.Find),
        PrivateKind.PostalCode => TextSpellings.FindPostalCode(value.Text),
        PrivateKind.Day => DateSpellings.Find(value.Text, MonthNames()),
        PrivateKind.Name => TextSpellings.FindName(value.Text),
        _ => TextSpellings.Find(value.Text),
    };

    // A PDF contains no other picture than the photo, in a form of its own.
    private static bool IsShown(PrivateValue picture, OutputContent content) =>
        content.HasOtherPictures || content.Pictures.Exists(file =>
            file.Span.SequenceEqual(picture.Photo!.Content.Span) || file.Span.SequenceEqual(picture.Photo.Stored.Span));
}
