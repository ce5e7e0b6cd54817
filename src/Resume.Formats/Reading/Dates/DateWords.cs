using System.Text;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Resources;

namespace Resume.Formats.Reading.Dates;

/// <summary>The words of dates in all languages, from the files of their labels.</summary>
internal static class DateWords
{
    private const string Folder = "Outlining/Labels";

    // Normalization depends on the machine, so the letters of these languages are listed.
    private const string Accented = "áàâäãåāăąćčçďđéèêëēėęěíìîïīįıłľĺńňñóòôöõőøōŕřśšşșťţțúùûüůűūýÿźžżάέήίϊΐόύϋΰώйёї";
    private const string Plain = "aaaaaaaaacccddeeeeeeeeiiiiiiilllnnnoooooooorrsssstttuuuuuuuyyzzzαεηιιιουυυωиеі";

    /// <summary>The key `dates` of English, which is read faster than that of all languages.</summary>
    public static IEnumerable<MapNode> English() => Read($"{Folder}/en.yaml");

    /// <summary>The key `dates` of each language.</summary>
    public static IEnumerable<MapNode> All() => EmbeddedFiles.List(Folder).SelectMany(Read);

    public static IEnumerable<string> Texts(Node? node) => node switch
    {
        ScalarNode scalar => [scalar.Value],
        ListNode list => list.Items.SelectMany(Texts),
        _ => [],
    };

    /// <summary>
    /// A word without case, accents, spaces, periods and apostrophes: words that fold to the same text are the same.
    /// </summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word.ToLowerInvariant().Where(character => !IsIgnored(character)))
        {
            var index = Accented.IndexOf(character, StringComparison.Ordinal);
            folded.Append(index < 0 ? character : Plain[index]);
        }

        return folded.ToString();
    }

    // The file with other tags of the languages has no dates.
    private static IEnumerable<MapNode> Read(string path) =>
        (YamlReader.Read(path, Encoding.UTF8.GetString(EmbeddedFiles.Read(path))) as MapNode)?["dates"] is MapNode dates ? [dates] : [];

    // Combining accents, and the vowels of Arabic, are written or not.
    private static bool IsIgnored(char character) =>
        char.IsWhiteSpace(character)
        || character is '-' or '_' or '.' or '\'' or '’' or '׳' or '॰' or (>= '\u0300' and <= '\u036F') or (>= '\u064B' and <= '\u0652');
}
