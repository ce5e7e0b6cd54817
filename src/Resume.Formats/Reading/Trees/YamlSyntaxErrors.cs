using Resume.Formats.Diagnostics;
using YamlDotNet.Core;

namespace Resume.Formats.Reading.Trees;

/// <summary>What a YAML parser stumbles over, in words for people who write résumés.</summary>
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
            _ when text[..indentation].Contains('\t') => YamlRules.Tab(source.LineSpan(line, 1, indentation + 1)),
            var m when m.Contains("tab", StringComparison.Ordinal) => YamlRules.Tab(TabAfter(source, line)),
            var m when m.Contains("nicode", StringComparison.Ordinal) => YamlRules.HalfACharacter(span),
            var m when m.Contains("quoted scalar", StringComparison.Ordinal) && m.Contains("escape", StringComparison.Ordinal) => YamlRules.UnknownEscape(span),
            var m when m.Contains("quoted scalar", StringComparison.Ordinal) || m.Contains("multi-line double-quoted", StringComparison.Ordinal) => YamlRules.QuoteNeverCloses(span),
            var m when m.Contains("invalid mapping", StringComparison.Ordinal) => YamlRules.NestedColon(span),
            var m when m.Contains("did not find expected key", StringComparison.Ordinal) && column == indentation + 1 => YamlRules.NotAKey(span, indentation),
            var m when m.Contains("expected '-'", StringComparison.Ordinal) => YamlRules.NotAnItem(span),
            var m when m.Contains("flow", StringComparison.Ordinal) => YamlRules.NeverCloses(span),
            _ => YamlRules.Syntax(span, text[(column - 1)..].TrimEnd().ToString()),
        };
    }

    // The parser reports a tab at the map around it.
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
