using System.Text;

namespace Resume.Formats.Writers.Pdf.Structure;

/// <summary>Link targets, encoded for the file and shortened for readers.</summary>
internal static class UriText
{
    /// <summary>Returns a 7-bit ASCII URI (ISO 32000-1, 12.6.4.7).</summary>
    /// <remarks>Other characters are percent-encoded as UTF-8, in hosts as well (RFC 3986, 3.2.2).</remarks>
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

    /// <summary>Returns the address or number of a `mailto:` or `tel:` target, and any other target unchanged.</summary>
    public static string RemoveScheme(string target) =>
        target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && target.Length > 7 ? target[7..]
        : target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && target.Length > 4 ? target[4..]
        : target;
}
