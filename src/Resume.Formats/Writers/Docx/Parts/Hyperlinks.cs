using DocumentFormat.OpenXml.Packaging;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>The targets of the links: one relationship for each target.</summary>
internal sealed class Hyperlinks(MainDocumentPart part, DiagnosticBag diagnostics)
{
    // Word reports a file with a longer target as corrupt.
    private const int LongestTarget = 2083;

    private readonly Dictionary<string, string?> ids = new(StringComparer.Ordinal);
    private int relationships;

    /// <summary>The relationship id of a target. If Word cannot open the target, a warning is reported, and null is returned.</summary>
    public string? GetId(Link link)
    {
        if (!ids.TryGetValue(link.Target, out var id))
        {
            id = AddRelationship(link.Target);
            ids.Add(link.Target, id);
            if (id is null)
            {
                diagnostics.Report(NotWritten(link));
            }
        }

        return id;
    }

    /// <summary>The target as a URI, or null if Word cannot open it.</summary>
    public static Uri? FindUri(string target) =>
        target.Length <= LongestTarget
        && Uri.TryCreate(target, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "mailto" or "tel"
        && uri.AbsoluteUri.Length <= LongestTarget
            ? uri
            : null;

    public static Diagnostic NotWritten(Link link) =>
        WritingDiagnostics.LinkNotWritten(link.Runs.FirstOrDefault()?.Span ?? default, link.Target);

    private string? AddRelationship(string target)
    {
        if (FindUri(target) is not { } uri)
        {
            return null;
        }

        // The spelling of the author if that is a URI; escaped if it contains spaces or letters beyond ASCII.
        var written = Uri.IsWellFormedUriString(target, UriKind.Absolute) ? uri : new Uri(uri.AbsoluteUri);
        var id = $"rIdLink{Units.Text(++relationships)}";
        part.AddHyperlinkRelationship(written, isExternal: true, id);
        return id;
    }
}
