using System.Text;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Targets of links as a file has them and as one reads them.</summary>
internal static class UriText
{
    /// <summary>A URI in ASCII of 7 bits (ISO 32000-1, 12.6.4.7); what RFC 3986 does not allow is percent-encoded UTF-8, in hosts too (3.2.2).</summary>
    public static string Encode(string target)
    {
        var uri = new StringBuilder(target.Length);
        foreach (var value in Encoding.UTF8.GetBytes(target))
        {
            if (value is <= (byte)' ' or >= 0x7F || "\"<>\\^`{|}"u8.Contains(value))
            {
                uri.Append('%').Append("0123456789ABCDEF"[value >> 4]).Append("0123456789ABCDEF"[value & 15]);
            }
            else
            {
                uri.Append((char)value);
            }
        }

        return uri.ToString();
    }

    /// <summary>The target as it is read out: an address or number without its scheme.</summary>
    public static string Readable(string target) =>
        target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && target.Length > 7 ? target[7..]
        : target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && target.Length > 4 ? target[4..]
        : target;
}
