using System.Collections.Immutable;
using System.Text;

namespace Resume.Formats.Privacy.OutputTexts.Pdf;

/// <summary>
/// Reads the PDF files that our writer writes: pages, properties, XMP, links, bookmarks, alternative texts and pictures. A stream that is
/// not one of these is not understood.
/// </summary>
internal static class PdfTexts
{
    private static readonly ImmutableArray<string> KnownEntries =
        ["Contents", "ToUnicode", "FontFile2", "FontFile3", "CIDToGIDMap", "DestOutputProfile"];

    /// <summary>Reads a file.</summary>
    public static OutputContent Read(ReadOnlyMemory<byte> file)
    {
        var content = new OutputContent();
        try
        {
            var objects = PdfObjects.Read(file.Span);
            foreach (var value in objects.Values.Values)
            {
                AddStrings(value, "", content);
            }

            var fonts = FindFonts(objects);
            var pages = new PageText(name => fonts.GetValueOrDefault(name) ?? throw new UnreadableOutputException("a font"));
            foreach (var number in PagesOf(objects))
            {
                pages.Read(objects.Streams.GetValueOrDefault(number)?.Unpack() ?? throw new UnreadableOutputException("a page"));
            }

            pages.AddTo(content);
            AddStreams(objects, content);
        }
        catch (InvalidDataException)
        {
            throw new UnreadableOutputException("a stream");
        }

        return content;
    }

    // In the order of the page tree, so that a text goes on from page to page.
    private static IEnumerable<int> PagesOf(PdfObjects objects)
    {
        var tree = objects.Values.Values.OfType<PdfDictionary>().FirstOrDefault(value => value.Word("Type") == "/Pages");
        var pages = tree?["Kids"] as PdfArray ?? throw new UnreadableOutputException("the list of pages");
        foreach (var page in pages.Items.OfType<PdfReference>())
        {
            yield return (objects.Values.GetValueOrDefault(page.Number) as PdfDictionary)?.Reference("Contents")
                ?? throw new UnreadableOutputException("a page");
        }
    }

    // All pages share one dictionary of fonts.
    private static Dictionary<string, ToUnicode> FindFonts(PdfObjects objects)
    {
        var fonts = new Dictionary<string, ToUnicode>(StringComparer.Ordinal);
        foreach (var resources in objects.Values.Values.OfType<PdfDictionary>().Select(value => value["Font"]).OfType<PdfDictionary>())
        {
            foreach (var (name, reference) in resources.Entries)
            {
                var font = objects.Values.GetValueOrDefault((reference as PdfReference)?.Number ?? 0) as PdfDictionary;
                var map = font?.Reference("ToUnicode") is { } stream ? objects.Streams.GetValueOrDefault(stream) : null;
                fonts[name] = ToUnicode.Read(map?.Unpack() ?? throw new UnreadableOutputException("a font"));
            }
        }

        return fonts;
    }

    private static void AddStreams(PdfObjects objects, OutputContent content)
    {
        var known = objects.Values.Values.SelectMany(KnownStreams).ToHashSet();
        foreach (var (number, stream) in objects.Streams)
        {
            AddStrings(stream.Entries, "", content);
            switch (stream.Entries.Word("Type"))
            {
                case "/XRef":
                    break;
                case "/Metadata":
                    content.Add(OutputPlace.Metadata, Encoding.UTF8.GetString(stream.Unpack()));
                    break;
                case "/XObject" when stream.Entries.Word("Filter") == "/DCTDecode":
                    content.HasOtherPictures = true;
                    content.AddPicture(stream.Stored);
                    break;
                case "/XObject":
                    content.HasOtherPictures = true;
                    break;
                default:
                    _ = known.Contains(number) ? number : throw new UnreadableOutputException("a stream");
                    break;
            }
        }
    }

    // Glyphs, colours and what was read already.
    private static IEnumerable<int> KnownStreams(PdfValue value) => value switch
    {
        PdfDictionary dictionary => dictionary.Entries.SelectMany(entry =>
            entry.Value is PdfReference { Number: var number }
                ? KnownEntries.Contains(entry.Key, StringComparer.Ordinal) ? [number] : []
                : KnownStreams(entry.Value)),
        PdfArray array => array.Items.SelectMany(KnownStreams),
        _ => [],
    };

    private static void AddStrings(PdfValue value, string key, OutputContent content)
    {
        switch (value)
        {
            case PdfString when key is "ID":
                break;
            case PdfString text:
                Add(text.Text, key, content);
                break;
            case PdfWord { Text: ['/', _, _, _, _, ..] name }:
                content.Add(OutputPlace.Metadata, name);
                break;
            case PdfArray array:
                array.Items.ForEach(item => AddStrings(item, key, content));
                break;
            case PdfDictionary dictionary:
                foreach (var (name, entry) in dictionary.Entries)
                {
                    AddStrings(entry, name, content);
                }

                break;
        }
    }

    private static void Add(string text, string key, OutputContent content)
    {
        var place = key switch
        {
            "URI" => OutputPlace.Link,
            "Alt" or "ActualText" or "E" or "T" or "Contents" => OutputPlace.AlternativeText,
            _ => OutputPlace.Metadata,
        };
        if (place == OutputPlace.Link)
        {
            content.AddLink(text);
        }
        else
        {
            content.Add(place, key, text);
        }
    }
}
