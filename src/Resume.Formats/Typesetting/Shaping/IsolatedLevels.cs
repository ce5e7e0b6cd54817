using System.Text;
using Resume.Formats.Typesetting.Unicode;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>
/// Embedding levels of text with parts that must not mix with what is around them, as two contacts on one line: each is laid out as if U+2068 and U+2069 stood
/// around it (UAX #9, 2.4), but without these characters, which would be copied.
/// </summary>
internal static class IsolatedLevels
{
    private const char Begin = '\u2068';
    private const char End = '\u2069';

    public static byte[] Of(StyledText source, bool rightToLeft)
    {
        var text = source.Text;
        if (source.Isolates.Count == 0)
        {
            return BidiLevels.Of(text, rightToLeft);
        }

        var isolated = new StringBuilder(text.Length + (2 * source.Isolates.Count));
        var at = 0;
        foreach (var (start, end) in source.Isolates)
        {
            isolated.Append(text, at, start - at).Append(Begin).Append(text, start, end - start).Append(End);
            at = end;
        }

        var all = BidiLevels.Of(isolated.Append(text, at, text.Length - at).ToString(), rightToLeft);
        var levels = new byte[text.Length];
        var (next, added) = (0, 0);
        for (var i = 0; i < levels.Length; i++)
        {
            // An empty part would have both marks at one place.
            while (next < source.Isolates.Count && source.Isolates[next].End <= i)
            {
                next++;
                added += 2;
            }

            var within = next < source.Isolates.Count && source.Isolates[next].Start <= i;
            levels[i] = all[i + added + (within ? 1 : 0)];
        }

        return levels;
    }
}
