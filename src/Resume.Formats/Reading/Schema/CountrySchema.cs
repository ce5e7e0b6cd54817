using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>An ISO 3166-1 alpha-2 country code. Other names of a country are read as its code, with a warning.</summary>
internal sealed class CountrySchema : TextSchema<Located<string>>
{
    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        var word = scalar.Value.Trim();
        value = new(word, scalar.Span);
        if (word.Length == 0)
        {
            return false;
        }

        if (Countries.Codes.Contains(word))
        {
            return true;
        }

        if (Countries.Suggest(word) is { } code)
        {
            context.Report(SemanticDiagnostics.CountryReadAsCode(scalar.Span, word, code));
            value = value with { Value = code };
        }
        else
        {
            context.ReportStrict(SemanticDiagnostics.UnknownCountry(scalar.Span, word));
        }

        return true;
    }
}
