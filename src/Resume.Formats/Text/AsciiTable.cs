using System.Collections.Frozen;
using System.Text;
using Resume.Formats.Resources;

namespace Resume.Formats.Text;

/// <summary>What is written in ASCII instead of another character: `e` for `é`, `ss` for `ß`, `-` for a dash.</summary>
internal static class AsciiTable
{
    private const string Data = "Text/ascii.txt";

    private static readonly Lazy<FrozenDictionary<Rune, string>> Replacements = new(Read);

    /// <summary>The ASCII characters, or null if the character has no equivalent.</summary>
    public static string? Find(Rune character) => Replacements.Value.GetValueOrDefault(character);

    private static FrozenDictionary<Rune, string> Read()
    {
        var replacements = new Dictionary<Rune, string>();
        foreach (var line in Encoding.UTF8.GetString(EmbeddedFiles.Read(Data)).Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var rune in line[(space + 1)..].TrimEnd('\r').EnumerateRunes())
            {
                replacements.Add(rune, line[..space]);
            }
        }

        return replacements.ToFrozenDictionary();
    }
}
