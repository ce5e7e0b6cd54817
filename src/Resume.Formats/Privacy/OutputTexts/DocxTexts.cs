using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Reads all parts of a Word document: texts, properties, relationships, attributes and pictures.</summary>
internal static partial class DocxTexts
{
    // After these elements, a text goes on elsewhere.
    private static readonly HashSet<string> Blocks = new(["p", "tab", "br", "cr", "tc", "tr"], StringComparer.Ordinal);

    private static readonly HashSet<string> AlternativeTexts = new(["descr", "title", "alt", "tooltip"], StringComparer.Ordinal);

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
    };

    /// <summary>Reads a file.</summary>
    public static OutputContent Read(ReadOnlyMemory<byte> file)
    {
        var content = new OutputContent();
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file.ToArray()));
            content.Add(OutputPlace.Comment, archive.Comment);
            foreach (var entry in archive.Entries)
            {
                content.Add(OutputPlace.Metadata, entry.FullName);
                content.Add(OutputPlace.Comment, entry.Comment);
                using var stream = entry.Open();
                Add(entry.FullName, stream, content);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException)
        {
            throw new UnreadableOutputException("a part of the document");
        }

        return content;
    }

    private static void Add(string part, Stream stream, OutputContent content)
    {
        switch (Path.GetExtension(part).ToLowerInvariant())
        {
            case ".xml" or ".rels" or ".vml":
                AddXml(part, stream, content);
                break;
            case ".png" or ".jpg" or ".jpeg" or ".gif":
                using (var bytes = new MemoryStream())
                {
                    stream.CopyTo(bytes);
                    content.AddPicture(bytes.ToArray());
                }

                break;
            case ".odttf":
                // A font, whose bytes are masked.
                break;
            default:
                throw new UnreadableOutputException($"the part `{Path.GetFileName(part)}`");
        }
    }

    private static void AddXml(string part, Stream stream, OutputContent content)
    {
        var place = part.StartsWith("word/", StringComparison.Ordinal) ? OutputPlace.Text : OutputPlace.Metadata;
        var text = new StringBuilder();
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                    content.Add(OutputPlace.Comment, reader.Value);
                    break;
                case XmlNodeType.Element or XmlNodeType.EndElement:
                    // Properties of the document are values of their own.
                    text.Append(place == OutputPlace.Metadata ? CompactText.Barrier
                        : Blocks.Contains(reader.LocalName) ? '\n'
                        : CompactText.Seam);
                    AddAttributes(reader, content);
                    break;
            }
        }

        content.Add(place, text.ToString());
    }

    private static void AddAttributes(XmlReader reader, OutputContent content)
    {
        while (reader.MoveToNextAttribute())
        {
            if (reader.LocalName == "Target" || AlternativeTexts.Contains(reader.LocalName))
            {
                // The names of other parts, such as `header1.xml`, lead nowhere.
                var isLink = reader.LocalName == "Target";
                if (isLink && !reader.Value.AsSpan().ContainsAny(':', '#'))
                {
                    content.Add(OutputPlace.Attribute, reader.Value);
                    continue;
                }

                content.Add(isLink ? OutputPlace.Link : OutputPlace.AlternativeText, isLink ? "href" : reader.LocalName, reader.Value);
            }
            else if (!Measure().IsMatch(reader.Value) && reader.Prefix != "xmlns")
            {
                content.Add(OutputPlace.Attribute, reader.Value);
            }
        }

        reader.MoveToElement();
    }

    // `w:w="10115"` is not a postal code.
    [GeneratedRegex("^-?[0-9.]{1,8}$", RegexOptions.CultureInvariant)]
    private static partial Regex Measure();
}
