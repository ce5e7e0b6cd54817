using System.Buffers;
using System.Text;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>`data:` addresses (RFC 2397): files within a page.</summary>
internal static class DataAddress
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\"')>\n ");

    private const string Scheme = "data:";

    /// <summary>Adds what an address contains; false if it is another address.</summary>
    public static bool AddContent(string address, OutputContent content)
    {
        var comma = address.IndexOf(',', StringComparison.Ordinal);
        if (!address.AsSpan().TrimStart().StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || comma < 0)
        {
            return false;
        }

        var type = address[(address.IndexOf(':', StringComparison.Ordinal) + 1)..comma];
        if (type.Contains("font", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var data = Decode(address[(comma + 1)..], type.Contains(";base64", StringComparison.OrdinalIgnoreCase));
        if (type.StartsWith("image/svg", StringComparison.OrdinalIgnoreCase)
            || type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        {
            // It is searched as it is, without reading its tags.
            content.Add(OutputPlace.Attribute, Encoding.UTF8.GetString(data));
        }
        else
        {
            content.AddPicture(data);
        }

        return true;
    }

    /// <summary>A style sheet or a script without the `data:` addresses in it, whose content is added.</summary>
    public static string TakeFrom(string text, OutputContent content)
    {
        var rest = new StringBuilder();
        var at = 0;
        for (var next = Find(text, 0); next >= 0; next = Find(text, at))
        {
            var length = text.AsSpan(next).IndexOfAny(Ends);
            var end = length < 0 ? text.Length : next + length;
            if (!AddContent(text[next..end], content))
            {
                end = next + Scheme.Length;
            }

            rest.Append(text, at, next - at).Append(' ');
            at = end;
        }

        return rest.Append(text, at, text.Length - at).ToString();
    }

    private static int Find(string text, int start) => text.IndexOf(Scheme, start, StringComparison.OrdinalIgnoreCase);

    private static byte[] Decode(string data, bool isBase64)
    {
        var text = Uri.UnescapeDataString(data);
        if (!isBase64)
        {
            return Encoding.UTF8.GetBytes(text);
        }

        try
        {
            return Convert.FromBase64String(text);
        }
        catch (FormatException)
        {
            throw new UnreadableOutputException("a `data:` address");
        }
    }
}
