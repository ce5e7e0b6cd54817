using System.Text;
using Resume.Formats.Batch;
using Resume.Tool.Sources;

namespace Resume.Tool.Reporting;

/// <summary>Lines of source files, read only when a diagnostic is shown.</summary>
internal sealed class SourceLines
{
    private string? lastFile;
    private string? lastText;
    private List<int> lineStarts = [];

    // A thousand problems may be on one line of a megabyte.
    private (int Number, string? Text) lastLine;

    /// <summary>Forgets the file that was read last.</summary>
    public void Forget() => lastFile = null;

    /// <summary>A line, counted from 1, without its line break; null if the file or the line does not exist.</summary>
    public string? Find(string file, int line)
    {
        if (file != lastFile)
        {
            (lastFile, lastText, lastLine) = (file, Read(file), default);
            lineStarts = lastText is null ? [] : FindLineStarts(lastText);
        }

        if (line != lastLine.Number)
        {
            lastLine = (line, lastText is null || line < 1 || line > lineStarts.Count ? null : GetLine(lastText, lineStarts[line - 1]));
        }

        return lastLine.Text;
    }

    private static string? Read(string file)
    {
        try
        {
            var content = StandardInput.Find(file) ?? SourceFileReader.Read(StartFolder.Resolve(file));
            return Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        }
        catch (Exception exception)
            when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The diagnostic is then shown without its line.
            return null;
        }
    }

    private static string GetLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text[start..] : text.Substring(start, length);
    }

    // Lines end as in YAML: with a line feed, a carriage return, or both.
    private static List<int> FindLineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = text.IndexOfAny(['\r', '\n']); i >= 0; i = text.AsSpan(i).IndexOfAny('\r', '\n') is var next and >= 0 ? i + next : -1)
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
        }

        return starts;
    }
}
