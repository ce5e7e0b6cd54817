using System.Text.RegularExpressions;

namespace Resume.Formats.Reading.Yaml.Recovery;

/// <summary>Distinguishes anchors, `&amp;name`, and aliases, `*name`, from text: a real name occurs in the source twice.</summary>
internal sealed partial class YamlNames(string source)
{
    private readonly Lazy<HashSet<string>> names = new(() => [.. Name().Matches(source).Select(match => match.Value)]);

    /// <summary>True for exactly `*name`, if there is an anchor of that name.</summary>
    public bool IsReference(ReadOnlySpan<char> value)
    {
        foreach (var match in Name().EnumerateMatches(value))
        {
            var rest = value[match.Length..].TrimStart(" \t");
            return match.Index == 0 && (rest.IsEmpty || (rest[0] == '#' && rest.Length + match.Length < value.Length))
                && names.Value.Contains($"&{value[1..match.Length]}");
        }

        return false;
    }

    /// <summary>The length of `&amp;name` and the space after it; 0 if the value has no anchor, as in "&amp;Co Ltd".</summary>
    public int AnchorLength(ReadOnlySpan<char> value)
    {
        foreach (var match in Name().EnumerateMatches(value))
        {
            if (match.Index > 0 || value[0] != '&')
            {
                return 0;
            }

            var rest = value[match.Length..].TrimStart(" \t");
            return rest.IsEmpty || rest[0] is '[' or '{' or '"' or '\'' or '|' or '>' || names.Value.Contains($"*{value[1..match.Length]}")
                ? value.Length - rest.Length
                : 0;
        }

        return 0;
    }

    [GeneratedRegex(@"[&*][^\s,\[\]{}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
