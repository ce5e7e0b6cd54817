using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Structure;

/// <summary>The actions of link annotations, each with its description. The file contains those that several annotations share once.</summary>
internal sealed class LinkActions(PdfFile file)
{
    private readonly Dictionary<string, LinkAction> byUrl = new(StringComparer.Ordinal);

    /// <summary>Counts an annotation that leads to a URL.</summary>
    public void Add(string url)
    {
        if (!byUrl.TryGetValue(url, out var action))
        {
            byUrl.Add(url, action = new LinkAction(url));
        }

        action.Uses++;
    }

    /// <summary>Returns the action of an annotation that was counted. The first call writes the objects that annotations share.</summary>
    public LinkAction Prepare(string url)
    {
        var action = byUrl[url];
        if (action is { Uses: > 1, Number: 0 })
        {
            (action.Number, action.DescriptionNumber) = (file.Reserve(), file.Reserve());
            action.Write(file.BeginObject(action.Number));
            action.WriteDescription(file.BeginObject(action.DescriptionNumber));
        }

        return action;
    }
}

/// <summary>Opens a URL (ISO 32000-1, 12.6.4.7), and describes it for reading aloud.</summary>
internal sealed class LinkAction(string url)
{
    /// <summary>The number of annotations that have it.</summary>
    public int Uses { get; set; }

    /// <summary>The number of its object; 0 if it is written into its only annotation.</summary>
    public int Number { get; set; }

    /// <summary>The number of its description's object; 0 if that is written into the only annotation.</summary>
    public int DescriptionNumber { get; set; }

    /// <summary>Writes the entries of an annotation. ISO 14289-1, 7.18.5, requires contents to read aloud.</summary>
    public PdfBuffer WriteEntries(PdfBuffer annotation) => Number > 0
        ? annotation.Raw("/Contents "u8).Reference(DescriptionNumber).Raw("/A "u8).Reference(Number)
        : Write(WriteDescription(annotation.Raw("/Contents"u8)).Raw("/A"u8));

    public PdfBuffer Write(PdfBuffer buffer) => buffer.Raw("<</S/URI/URI"u8).Text(UriText.Encode(url)).Raw(">>"u8);

    public PdfBuffer WriteDescription(PdfBuffer buffer) => buffer.Text(UriText.RemoveScheme(url));
}
