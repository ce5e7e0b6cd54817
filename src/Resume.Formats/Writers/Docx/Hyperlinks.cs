using DocumentFormat.OpenXml.Packaging;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Docx;

/// <summary>The targets of the document's links: one relationship each, however often it is linked to.</summary>
internal sealed class Hyperlinks(MainDocumentPart part, DiagnosticBag diagnostics)
{
    // Word declares a file damaged that holds a longer one.
    private const int LongestTarget = 2083;

    private readonly Dictionary<string, string?> ids = new(StringComparer.Ordinal);

    /// <summary>The relationship of a link's target; null, and a warning, where Word cannot hold it: the text then stands without a link.</summary>
    public string? IdOf(Link link)
    {
        if (!ids.TryGetValue(link.Target, out var id))
        {
            id = Relate(link.Target);
            ids.Add(link.Target, id);
            if (id is null)
            {
                diagnostics.Report(WritingDiagnostics.LinkNotWritten(link.Runs.FirstOrDefault()?.Span ?? default, link.Target));
            }
        }

        return id;
    }

    private string? Relate(string target)
    {
        if (target.Length > LongestTarget
            || !Uri.TryCreate(target, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https" or "mailto" or "tel")
            || uri.AbsoluteUri.Length > LongestTarget)
        {
            return null;
        }

        // The author's own spelling where that is a URI as it stands; escaped where it holds spaces or letters beyond ASCII.
        var written = Uri.IsWellFormedUriString(target, UriKind.Absolute) ? uri : new Uri(uri.AbsoluteUri);
        var id = $"rIdLink{Units.Text(ids.Values.Count(known => known is not null) + 1)}";
        part.AddHyperlinkRelationship(written, isExternal: true, id);
        return id;
    }
}
