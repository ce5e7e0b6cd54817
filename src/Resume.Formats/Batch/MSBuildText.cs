using System.Buffers;
using System.Globalization;

namespace Resume.Formats.Batch;

/// <summary>Text for MSBuild's items, properties and command line: a file name may contain `;`, `*` or `%25`.</summary>
internal static class MSBuildText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("%*?@$();'\"");

    /// <summary>Escapes the characters that MSBuild would read as a list, a wildcard, a property, an escape or a quote.</summary>
    public static string Escape(string text) => !text.AsSpan().ContainsAny(Special)
        ? text
        : string.Concat(text.Select(c => Special.Contains(c) ? ToHexadecimal(c) : c.ToString()));

    private static string ToHexadecimal(char c) => string.Create(CultureInfo.InvariantCulture, $"%{(int)c:x2}");
}
