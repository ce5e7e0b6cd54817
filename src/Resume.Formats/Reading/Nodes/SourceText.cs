using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Nodes;

/// <summary>The text of a source and the offsets of its lines. Offsets are 0-based and count UTF-16 units.</summary>
internal sealed class SourceText
{
    /// <summary>The size limit, in bytes: 4 MiB.</summary>
    public const int MaxBytes = 4 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<int> lineStarts = [0];

    public SourceText(string path, string text)
    {
        Path = path;
        Text = text;

        for (var i = text.IndexOfAny(['\r', '\n']); i >= 0; i = NextBreak(i + 1))
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            lineStarts.Add(i + 1);
        }

        int NextBreak(int from) => text.AsSpan(from).IndexOfAny('\r', '\n') is var next and >= 0 ? from + next : -1;
    }

    /// <summary>The path for diagnostics.</summary>
    public string Path { get; }

    /// <summary>The text, without a byte order mark.</summary>
    public string Text { get; }

    public int LineCount => lineStarts.Count;

    /// <summary>Decodes a source; null, and reported, if it is too large, not UTF-8, or contains a forbidden character.</summary>
    public static SourceText? Decode(SourceFile source, DiagnosticBag diagnostics)
    {
        var bytes = source.Content.Span;
        if (bytes.Length > MaxBytes)
        {
            diagnostics.Report(LimitDiagnostics.SourceTooLarge(SourceSpan.Start(source.Path), source.Size ?? bytes.Length, MaxBytes));
            return null;
        }

        if (WrongEncoding.Recognize(bytes) is { } encoding)
        {
            diagnostics.Report(ReadingDiagnostics.NotInUtf8(SourceSpan.Start(source.Path), encoding));
            return null;
        }

        bytes = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            var before = new SourceText(source.Path, Strict.GetString(bytes[..error.Index]));
            diagnostics.Report(ReadingDiagnostics.NotUtf8(
                before.Span(before.Text.Length, before.Text.Length + 1), bytes[error.Index], WrongEncoding.Character(bytes, error.Index)));
            return null;
        }

        var decoded = new SourceText(source.Path, text);
        var forbidden = Sanitizer.IndexOfForbidden(text);
        if (forbidden >= 0)
        {
            diagnostics.Report(ReadingDiagnostics.ForbiddenCharacter(decoded.Span(forbidden, forbidden + 1), text[forbidden]));
            return null;
        }

        return decoded;
    }

    /// <summary>The span from one offset to another.</summary>
    public SourceSpan Span(int start, int end)
    {
        var (line, column) = Locate(start);
        var (endLine, endColumn) = Locate(end);
        return new(Path, line, column, endLine, endColumn);
    }

    /// <summary>The offset of a line; lines are 1-based.</summary>
    public int LineStart(int line) => lineStarts[line - 1];

    /// <summary>A line without its line break.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var end = line < lineStarts.Count ? lineStarts[line] : Text.Length;
        return Text.AsSpan(LineStart(line)..end).TrimEnd("\r\n");
    }

    /// <summary>A span on one line; columns are 1-based, and the end is exclusive.</summary>
    public SourceSpan LineSpan(int line, int column, int endColumn) => new(Path, line, column, line, endColumn);

    private (int Line, int Column) Locate(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - lineStarts[line] + 1);
    }
}
