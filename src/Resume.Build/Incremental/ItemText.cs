using System.Buffers;
using System.Globalization;

namespace Resume.Build.Incremental;

/// <summary>Text as MSBuild wants it in items: a file may be called `100%25; really?`, and must not become a list, a glob or another name.</summary>
internal static class ItemText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("%*?@$();'");

    public static string Escape(string text) => !text.AsSpan().ContainsAny(Special)
        ? text
        : string.Concat(text.Select(c => Special.Contains(c) ? string.Create(CultureInfo.InvariantCulture, $"%{(int)c:x2}") : c.ToString()));
}
