using System.Globalization;
using Markdig.Helpers;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Html;

/// <summary>Character references: `&amp;amp;`, `&amp;#8211;` and `&amp;#x2013;`, always with their semicolon.</summary>
internal static class HtmlEntities
{
    // The longest name is `CounterClockwiseContourIntegral`.
    private const int MaxLength = 34;

    /// <summary>Returns the length of the reference at the start of a text, and what it stands for; 0 if it is none.</summary>
    public static int Decode(ReadOnlySpan<char> text, out string characters)
    {
        characters = "";
        text = text[..Math.Min(text.Length, MaxLength)];
        var end = text.IndexOf(';');
        if (end < 3)
        {
            return 0;
        }

        characters = (text[1] == '#' ? Number(text[2..end]) : EntityHelper.DecodeEntity(text[1..end])) ?? "";
        return characters.Length > 0 && Sanitizer.IndexOfForbidden(characters) < 0 ? end + 1 : 0;
    }

    /// <summary>A text with its references replaced.</summary>
    public static string DecodeAll(string text)
    {
        for (var at = text.IndexOf('&', StringComparison.Ordinal); at >= 0; at = text.IndexOf('&', at))
        {
            var length = Decode(text.AsSpan(at), out var characters);
            text = length > 0 ? string.Concat(text.AsSpan(0, at), characters, text.AsSpan(at + length)) : text;
            at += Math.Max(characters.Length, 1);
            if (at >= text.Length)
            {
                break;
            }
        }

        return text;
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        var isHexadecimal = digits is ['x' or 'X', ..];
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var value = isHexadecimal ? digits[1..] : digits;
        return value.Length is > 0 and < 9
            && int.TryParse(value, style, CultureInfo.InvariantCulture, out var code)
            && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(code)
            : null;
    }
}
