using Resume.Formats.Diagnostics;
using YamlDotNet.Core;

namespace Resume.Formats.Reading.Trees;

/// <summary>Translates the messages of YamlDotNet into diagnostics.</summary>
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
            var m when m.Contains("tab", StringComparison.Ordinal) => ReadingDiagnostics.TabIndentation(TabAfter(source, line)),
            var m when m.Contains("nicode", StringComparison.Ordinal) => ReadingDiagnostics.InvalidEscapedCharacter(span),
            var m when m.Contains("quoted scalar", StringComparison.Ordinal) && m.Contains("escape", StringComparison.Ordinal) => ReadingDiagnostics.InvalidYamlEscape(span),
            var m when m.Contains("quoted scalar", StringComparison.Ordinal) || m.Contains("multi-line double-quoted", StringComparison.Ordinal) => ReadingDiagnostics.UnterminatedQuote(span),
            var m when m.Contains("invalid mapping", StringComparison.Ordinal) => ReadingDiagnostics.NestedColon(span),
            var m when m.Contains("did not find expected key", StringComparison.Ordinal) && column == indentation + 1 => ReadingDiagnostics.KeyExpected(span, indentation),
            var m when m.Contains("expected '-'", StringComparison.Ordinal) => ReadingDiagnostics.ListItemExpected(span),
            var m when m.Contains("flow", StringComparison.Ordinal) => ReadingDiagnostics.UnclosedBracket(span),
            _ => ReadingDiagnostics.InvalidYaml(span, text[(column - 1)..].TrimEnd().ToString()),
        };
    }

    // The parser reports a tab at the start of the map around it.
    private static SourceSpan TabAfter(SourceText source, int line)
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
