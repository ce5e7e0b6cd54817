using System.Text;
using System.Text.Json;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Trees;

/// <summary>Translates the messages of System.Text.Json into diagnostics.</summary>
internal static class JsonSyntaxErrors
{
    public static Diagnostic Explain(SourceText source, JsonException error)
    {
        var line = Math.Clamp((int)(error.LineNumber ?? 0) + 1, 1, source.LineCount);
        var text = source.Line(line);
        var column = CharAt(text, (int)(error.BytePositionInLine ?? 0));
        var span = source.LineSpan(line, column + 1, Math.Min(column + 1, text.Length) + 1);
        var message = error.Message;

        return message switch
        {
            _ when Says("maximum configured depth") => ReadingDiagnostics.TooDeep(span),
            _ when Says("trailing comma") => ReadingDiagnostics.TrailingComma(span),
            _ when Says("invalid escapable character") || Says("hex digit") => ReadingDiagnostics.InvalidJsonEscape(span),
            _ when Says("after a single JSON value") => ReadingDiagnostics.ContentAfterJson(span, At(text, column)),
            _ when Says("within a JSON string") || Says("end of string") => ReadingDiagnostics.UnterminatedJsonText(span),
            _ when Says("Expected depth to be zero") || Says("reached end of data") || Says("end of data") => ReadingDiagnostics.UnclosedJsonBracket(span),
            _ when Says("after a value") || Says("Expected either ','") => ReadingDiagnostics.MissingComma(span, At(text, column)),
            _ => ReadingDiagnostics.InvalidJson(span, At(text, column)),
        };

        bool Says(string words) => message.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    private static string At(ReadOnlySpan<char> line, int column) => column < line.Length ? line[column..].TrimEnd().ToString() : "the end of the line";

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
