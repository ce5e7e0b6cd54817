using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using YamlDotNet.Core;

namespace Resume.Formats.Reading.Yaml;

/// <summary>
/// Translates the messages of YamlDotNet into diagnostics. The messages are not a contract: SyntaxErrorTests runs the installed version
/// on a text for every branch, so that an upgrade that changes a message breaks a test.
/// </summary>
internal static class YamlSyntaxErrors
{
    public static Diagnostic Explain(SourceText source, YamlException error)
    {
        var line = Math.Clamp((int)error.Start.Line, 1, source.LineCount);
        var text = source.Line(line);
        var column = Math.Clamp((int)error.Start.Column, 1, text.Length + 1);
        var span = source.LineSpan(line, column, Math.Max(column, text.TrimEnd().Length + 1));
        var indentation = text.Length - text.TrimStart(" \t").Length;

        return error.Message switch
        {
            _ when text[..indentation].Contains('\t') => ReadingDiagnostics.TabIndentation(source.LineSpan(line, 1, indentation + 1)),
            _ when Contains("tab") => ReadingDiagnostics.TabIndentation(FindTab(source, line)),
            _ when (Contains("Unicode") || Contains("hexadecimal")) && SurrogateEscapes.FindLone(text.ToString()) is { } lone =>
                ReadingDiagnostics.LoneSurrogate(
                    source.LineSpan(line, lone.Start + 1, lone.Start + lone.Length + 1), text.Slice(lone.Start, lone.Length).ToString()),
            _ when Contains("Unicode") || Contains("hexadecimal") => ReadingDiagnostics.InvalidEscapedCharacter(span),
            _ when Contains("escape character") => ReadingDiagnostics.InvalidYamlEscape(span),
            _ when Contains("quoted scalar") => ReadingDiagnostics.UnterminatedQuote(span),
            _ when Contains("invalid mapping") => ReadingDiagnostics.NestedColon(span),
            _ when Contains("expected key") && column == indentation + 1 => ReadingDiagnostics.KeyExpected(span, indentation),
            _ when Contains("expected '-'") => ReadingDiagnostics.ListItemExpected(span),
            _ when Contains("flow") => ReadingDiagnostics.UnclosedBracket(span),
            _ => ReadingDiagnostics.InvalidYaml(span, text[(column - 1)..].TrimEnd().ToString()),
        };

        bool Contains(string words) => error.Message.Contains(words, StringComparison.Ordinal);
    }

    // The parser reports a tab at the start of the map around it.
    private static SourceSpan FindTab(SourceText source, int line)
    {
        for (; line <= source.LineCount; line++)
        {
            var text = source.Line(line);
            var indentation = text.Length - text.TrimStart(" \t").Length;
            if (text[..indentation].Contains('\t'))
            {
                return source.LineSpan(line, 1, indentation + 1);
            }
        }

        return source.LineSpan(source.LineCount, 1, 1);
    }
}
