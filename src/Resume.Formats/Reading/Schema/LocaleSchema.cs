using System.Collections.Immutable;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A BCP 47 language tag.</summary>
internal sealed partial class LocaleSchema : TextSchema<Located<string>>
{
    // RFC 5646, section 4.4.1: all tags of the registry fit into so many characters.
    private const int MostCharacters = 35;

    /// <summary>True if a text has the form of a language tag.</summary>
    public static bool IsTag(string text) => text.Length <= MostCharacters && Tag().IsMatch(text);

    public override string Name => "a language tag";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) => JsonSchemaDefinitions.Text();

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        value = new(scalar.Value, scalar.Span);
        if (IsTag(scalar.Value))
        {
            return true;
        }

        var corrected = scalar.Value.Length <= MostCharacters ? scalar.Value.Replace('_', '-') : "";
        context.ReportStrict(ReadingDiagnostics.InvalidLocale(scalar.Span, scalar.Value, IsTag(corrected) ? corrected : null));
        return false;
    }

    // RFC 5646, section 2.1, without grandfathered tags.
    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}

/// <summary>A BCP 47 language tag, or a list of tags.</summary>
internal sealed class LocalesSchema : ValueSchema<ImmutableArray<Located<string>>>
{
    /// <summary>More than there are built-in languages; each one costs a set of outputs.</summary>
    public const int Most = 50;

    private static readonly LocaleSchema Tag = new();
    private static readonly ValueSchema<ImmutableArray<Located<string>>> List = Schemas.ListOf(Tag);

    public override string Name => "a language tag or a list of language tags";

    public override bool AcceptsList => true;

    public override ValueSchema Items => Tag;

    public override string Hint(bool json) =>
        $"write `{Notation.Write("locale: de", json)}`, or `{Notation.Write("locale: [en, de]", json)}`";

    public override JsonObject ToJsonSchema(JsonSchemaDefinitions definitions) =>
        JsonSchemaDefinitions.Any(Tag.ToJsonSchema(definitions), List.ToJsonSchema(definitions));

    public override bool TryRead(Node node, string key, ReadingContext context, out ImmutableArray<Located<string>> value)
    {
        if (node is not ListNode)
        {
            var isTag = Tag.TryRead(node, key, context, out var tag);
            value = isTag ? [tag] : [];
            return isTag;
        }

        value = [];
        if (node is ListNode { Items: { Length: > Most } items })
        {
            context.Report(LimitDiagnostics.TooManyLocales(items[Most].Span, Most));
            return false;
        }

        var tags = ImmutableArray.CreateBuilder<Located<string>>();
        _ = List.TryRead(node, key, context, out var listed);
        foreach (var each in listed)
        {
            if (tags.Any(before => before.Value.Equals(each.Value, StringComparison.OrdinalIgnoreCase)))
            {
                context.ReportStrict(ReadingDiagnostics.DuplicateLocale(each.Span, each.Value));
            }
            else
            {
                tags.Add(each);
            }
        }

        value = tags.ToImmutable();
        return true;
    }
}
