using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Privacy.OutputTexts;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Privacy;

/// <summary>Reads outputs back and finds private values in them.</summary>
internal sealed class LeakFinder
{
    private readonly PrivateValues values;
    private readonly HashSet<PrivateValue> searched;
    private readonly ImmutableArray<PublicText> texts;
    private readonly ShortValues shortValues;
    private readonly ImmutableArray<PrivateValue> pictures;
    private ILookup<PrivateValue, PublicText>? textsOfValues;

    private LeakFinder(PrivateValues values, ImmutableArray<PublicText> texts)
    {
        (this.values, this.texts) = (values, texts);
        var known = new KnownValues(texts);
        searched = new(values.Values.Where(value => !known.Contain(value)), ReferenceEqualityComparer.Instance);
        pictures = [.. searched.Where(value => value.Kind == PrivateKind.Picture)];
        shortValues = new([.. values.Values.Where(value => value.IsShort && searched.Contains(value))], texts);
    }

    /// <summary>Creates a finder. A value that equals a whole public text, such as a city, is not searched for: it is public.</summary>
    /// <param name="values">The private values.</param>
    /// <param name="narrowed">The source without them, as the outputs show it.</param>
    public static LeakFinder Create(PrivateValues values, MapNode narrowed) => new(values, PublicText.FindAll(narrowed));

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

    private IEnumerable<PrivateValue> FindIn(string text, Budget budget, SourceSpan span) =>
        values.Spelled.Find(text, budget, span).Where(searched.Contains);

    // A PDF contains no other picture than the photo, in a form of its own.
    private static bool IsShown(PrivateValue picture, OutputContent content) =>
        content.HasOtherPictures || content.Pictures.Exists(file =>
            file.Span.SequenceEqual(picture.Photo!.Content.Span) || file.Span.SequenceEqual(picture.Photo.Stored.Span));
}
