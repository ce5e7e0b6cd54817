using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Yaml.Recovery;

/// <summary>
/// Reads YAML despite syntax errors. The parser stops at the first error, so the line with the error and the lines nested below it
/// are blanked and the rest is read again: all errors are reported in one run.
/// </summary>
internal sealed class YamlRecovery(SourceText source, ReadingContext context, Func<string, bool> isKey)
{
    private const int Attempts = 20;

    // Reading a large file repeatedly is slow.
    private const int LargestToRepeat = 256 << 10;

    private readonly YamlMask mask = new(source.Text);

    public Node? Read()
    {
        var scan = new YamlScan(source, context, mask, isKey);
        scan.Run();
        if (context.IsFull)
        {
            return null;
        }

        for (var attempt = 1; ; attempt++)
        {
            // Other problems are reported by the last attempt only, as every attempt finds them.
            var found = new DiagnosticBag();
            var attempted = new ReadingContext(found, context.Lenient) { Budget = context.Budget };
            var tree = new YamlTree(source, mask.ToString(), attempted);
            var root = tree.Read();

            if (tree.SyntaxError is { Code: LimitDiagnostics.Code } limit)
            {
                context.Damaged = true;
                context.Report(limit);
                return null;
            }

            if (tree.SyntaxError is { } error)
            {
                context.Damaged = true;
                if (!scan.HasTabs || error.Code is not (ReadingDiagnostics.SyntaxCode or ReadingDiagnostics.TabCode))
                {
                    context.Report(error);
                    var mayRepeat = attempt < Attempts && source.Text.Length <= LargestToRepeat;
                    if (error.Code == ReadingDiagnostics.SyntaxCode && mayRepeat && TryBlankBlock(error.Span.Line))
                    {
                        continue;
                    }
                }
            }

            context.Damaged |= attempted.Damaged;
            foreach (var diagnostic in found.InSourceOrder())
            {
                context.Report(diagnostic);
            }

            return root;
        }
    }

    // Blanks a line and the lines nested below it; false if the line was blank already, so that the loop ends.
    private bool TryBlankBlock(int line)
    {
        var indentation = Indentation(line);
        var isBlanked = Blank(line);
        while (++line <= source.LineCount && (source.Line(line).IsWhiteSpace() || Indentation(line) > indentation))
        {
            Blank(line);
        }

        return isBlanked;
    }

    private bool Blank(int line) => mask.BlankLine(source.LineStart(line), source.Line(line).Length);

    private int Indentation(int line) => source.Line(line).IndexOfAnyExcept(' ');
}
