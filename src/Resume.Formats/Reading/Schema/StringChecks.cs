using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Schema;

/// <summary>Checks of strings. Problems are reported; the value is used nevertheless.</summary>
internal static class StringChecks
{
    // RFC 3696, erratum 1690, allows 254 characters; some more are let through.
    private const int LongestEmail = 320;

    public static void Url(Located<string> url, ReadingContext context)
    {
        if (!LinkTargets.IsAllowed(url.Value))
        {
            context.ReportStrict(SemanticDiagnostics.InvalidUrl(url.Span, url.Value, LinkTargets.Suggest(url.Value)));
        }
    }

    public static void Email(Located<string> email, ReadingContext context)
    {
        var parts = email.Value.Split('@', 3);
        if (email.Value.Length > LongestEmail
            || parts is not [{ Length: > 0 }, { Length: > 0 } domain]
            || email.Value.Any(char.IsWhiteSpace) || !LooksLikeDomain(domain))
        {
            context.ReportStrict(SemanticDiagnostics.InvalidEmail(email.Span, email.Value));
        }
    }

    public static void Doi(Located<string> doi, ReadingContext context)
    {
        if (!PastedAddress.IsDoi(doi.Value))
        {
            context.Report(SemanticDiagnostics.InvalidDoi(doi.Span, doi.Value));
        }
    }

    private static bool LooksLikeDomain(string domain) =>
        domain.Split('.') is { Length: > 1 } labels
        && labels.All(label => label.Length > 0 && !label.StartsWith('-') && !label.EndsWith('-'));
}
