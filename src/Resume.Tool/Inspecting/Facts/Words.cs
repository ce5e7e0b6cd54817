using System.Text.RegularExpressions;

namespace Resume.Tool.Inspecting.Facts;

/// <summary>Finds words: letters and digits, with the signs that are within them, as in `C++`, `.NET`, `Node.js` and `real-time`.</summary>
/// <remarks>Scripts without spaces between words give one word for each run, which counts as many words as it has letters.</remarks>
internal static partial class Words
{
    // From here on letters are East Asian.
    private const char FirstEastAsianCharacter = '\u2E80';

    public static IEnumerable<string> Find(string text) => Pattern().Matches(text).Select(match => match.Value);

    public static int Count(string text) => Find(text).Sum(word => word[0] >= FirstEastAsianCharacter ? word.Length : 1);

    /// <summary>True for a run of letters that may be several words.</summary>
    public static bool IsRun(string word) => word[0] >= FirstEastAsianCharacter;

    [GeneratedRegex(
        @"[\u2E80-\u9FFF\uF900-\uFAFF]+|\.?(?![\u2E80-\u9FFF\uF900-\uFAFF])[\p{L}\p{N}]"
            + @"(?:(?![\u2E80-\u9FFF\uF900-\uFAFF])[\p{L}\p{M}\p{N}]|['’.&_‑-](?=[\p{L}\p{N}]))*[+#]{0,2}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
