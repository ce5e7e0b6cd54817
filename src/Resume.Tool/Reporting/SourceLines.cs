using System.Text;
using Resume.Tool.Sources;

namespace Resume.Tool.Reporting;

/// <summary>Lines of the files that diagnostics speak of, read again only when there is something to show.</summary>
internal sealed class SourceLines
{
    private string? lastFile;
    private string? lastText;

    /// <summary>A line, counted from 1, without its line break; null where the file or the line is not there to be shown.</summary>
    public string? Find(string file, int line)
    {
        if (file != lastFile)
        {
            (lastFile, lastText) = (file, Read(file));
        }

        return lastText is null ? null : LineOf(lastText, line);
    }

    private static string? Read(string file)
    {
        try
        {
            return Encoding.UTF8.GetString(SourceBytes.Read(file)).TrimStart('\uFEFF');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The diagnostic says what there is to say; it is shown without its line.
            return null;
        }
    }

    /// <summary>Lines end where YAML ends them: at a line feed, a carriage return, or both.</summary>
    private static string? LineOf(string text, int line)
    {
        var start = 0;
        for (var current = 1; ; current++)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            if (current == line)
            {
                return text[start..end];
            }

            if (length < 0)
            {
                return null;
            }

            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}
