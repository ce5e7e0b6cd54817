using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Vocabulary;

/// <summary>A BCP 47 tag.</summary>
internal sealed partial class LocaleKind : TextKind<Located<string>>
{
    /// <summary>Whether a text has the form of a tag.</summary>
    public static bool IsTag(string text) => Tag().IsMatch(text);

    public override string Name => "a language tag";

    public override bool TryRead(Node node, string key, ReadingContext context, out Located<string> value)
    {
        if (node is not ListNode)
        {
            return base.TryRead(node, key, context, out value);
        }

        context.Report(ReadingRules.NotYet(node.Span, "a list of locales"));
        value = default;
        return false;
    }

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        value = new(scalar.Value, scalar.Span);
        if (IsTag(scalar.Value))
        {
            return true;
        }

        context.Fault(ReadingRules.NotALocale(scalar.Span, scalar.Value, scalar.Value.Replace('_', '-') is var mended && IsTag(mended) ? mended : null));
        return false;
    }

    // RFC 5646, 2.1, without its grandfathered tags: a language of two or three letters and subtags.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
