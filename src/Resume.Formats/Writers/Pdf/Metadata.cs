using System.Text;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Metadata in both forms that programs read: the information dictionary (ISO 32000-1, 14.3.3) and XMP (14.3.2).</summary>
/// <remarks>There are no dates, because the same source must give the same bytes.</remarks>
internal static class Metadata
{
    private const string Producer = "Resume.Build";

    public static void WriteInfo(PdfBuffer buffer, DocumentInfo info)
    {
        buffer.Raw("<</Title"u8).Text(info.Title).Raw("/Author"u8).Text(info.Author);
        if (info.Description.Length > 0)
        {
            buffer.Raw("/Subject"u8).Text(info.Description);
        }

        if (info.Keywords.Length > 0)
        {
            buffer.Raw("/Keywords"u8).Text(info.Keywords);
        }

        buffer.Raw("/Producer"u8).Text(Producer).Raw(">>"u8);
    }

    /// <summary>Returns the XMP packet, which declares PDF/UA-1 (ISO 14289-1, 5).</summary>
    public static byte[] BuildXmp(DocumentInfo info)
    {
        var xml = new StringBuilder(1024);
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
            .Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
            .Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" ")
            .Append("xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        Append(xml, "dc:title", "Alt", " xml:lang=\"x-default\"", info.Title);
        Append(xml, "dc:creator", "Seq", "", info.Author);
        Append(xml, "dc:description", "Alt", " xml:lang=\"x-default\"", info.Description);
        Append(xml, "dc:language", "Bag", "", info.Language);
        if (info.Keywords.Length > 0)
        {
            xml.Append("<pdf:Keywords>").Append(Escape(info.Keywords)).Append("</pdf:Keywords>\n");
        }

        xml.Append("<pdf:Producer>").Append(Producer).Append("</pdf:Producer>\n<pdfuaid:part>1</pdfuaid:part>\n")
            .Append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private static void Append(StringBuilder xml, string name, string container, string attribute, string value)
    {
        if (value.Length > 0)
        {
            xml.Append('<').Append(name).Append("><rdf:").Append(container).Append("><rdf:li").Append(attribute).Append('>')
                .Append(Escape(value))
                .Append("</rdf:li></rdf:").Append(container).Append("></").Append(name).Append(">\n");
        }
    }

    // The text is clean: it contains no character that XML 1.0 forbids.
    private static string Escape(string text)
    {
        var xml = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                default:
                    xml.Append(rune.ToString());
                    break;
            }
        }

        return xml.ToString();
    }
}
