using System.Text;
using Resume.Formats.Batch;
using Resume.Tool.Sources;

namespace Resume.Tool.Reporting;

/// <summary>Lines of source files, read only when a diagnostic is shown.</summary>
internal sealed class SourceLines
{
    private string? lastFile;
    private string? lastText;

    /// <summary>A line, counted from 1, without its line break; null if the file or the line does not exist.</summary>
    public string? Find(string file, int line)
    {
        if (file != lastFile)
        {
            (lastFile, lastText) = (file, Read(file));
        }

        return lastText is null ? null : GetLine(lastText, line);
    }

    private static string? Read(string file)
    {
        try
        {
            return Encoding.UTF8.GetString(SourceFileReader.Read(StartFolder.Resolve(file))).TrimStart('\uFEFF');
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The diagnostic is then shown without its line.
            return null;
        }
    }

    /// <summary>Lines end as in YAML: with a line feed, a carriage return, or both.</summary>
    private static string? GetLine(string text, int line)
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
