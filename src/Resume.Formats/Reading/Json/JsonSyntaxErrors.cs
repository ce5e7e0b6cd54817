using System.Text;
using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Json;

/// <summary>
/// Translates the messages of System.Text.Json into diagnostics. The messages are not a contract: SyntaxErrorTests runs the installed
/// version on a text for every branch, so that an upgrade that changes a message breaks a test.
/// </summary>
internal static class JsonSyntaxErrors
{
    public static Diagnostic Explain(SourceText source, JsonException error)
    {
        var line = Math.Clamp((int)(error.LineNumber ?? 0) + 1, 1, source.LineCount);
        var text = source.Line(line);
        var column = CharAt(text, (int)(error.BytePositionInLine ?? 0));
        var span = source.LineSpan(line, column + 1, Math.Min(column + 1, text.Length) + 1);
        var found = column < text.Length ? text[column..].TrimEnd().ToString() : "the end of the line";

        return error.Message switch
        {
            _ when Contains("escapable character") || Contains("hex digit") => ReadingDiagnostics.InvalidJsonEscape(span),
            _ when Contains("within a JSON string") || Contains("end of string") => ReadingDiagnostics.UnterminatedJsonText(span),
            _ when JsonMistakes.FindComment(span, found) is { } comment => comment,
            _ when Contains("trailing comma") => ReadingDiagnostics.TrailingComma(span),
            _ when Contains("after a single JSON value") => ReadingDiagnostics.ContentAfterJson(span, found),
            _ when Contains("Expected depth to be zero") || Contains("end of data") => ReadingDiagnostics.UnclosedJsonBracket(span),
            _ when Contains("after a value") => ReadingDiagnostics.MissingComma(span, found),
            _ => JsonMistakes.Explain(span, found),
        };

        bool Contains(string words) => error.Message.Contains(words, StringComparison.Ordinal);
    }

    // The reader reports bytes, not characters.
    private static int CharAt(ReadOnlySpan<char> line, int position)
    {
        var bytes = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (bytes >= position)
            {
                return i;
            }

            bytes += char.IsSurrogate(line[i]) ? 2 : Encoding.UTF8.GetByteCount(line.Slice(i, 1));
        }

        return line.Length;
    }
}
