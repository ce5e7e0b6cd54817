using Resume.Formats.Diagnostics;

namespace Resume.Formats.Reading.Trees;

/// <summary>
/// Reads YAML in spite of its faults. A parser stops at the first one; so the line at fault, with what lies below it, is told and left out,
/// and the rest is read again, so that people see all that is wrong in one run.
/// </summary>
internal sealed class YamlRecovery(SourceText source, ReadingContext context)
{
    private const int Attempts = 20;

    // Reading a large file over and over takes long, and a résumé is never one.
    private const int LargestToRepeat = 256 << 10;

    private readonly YamlMask mask = new(source.Text);

    public Node? Read()
    {
        var scan = new YamlScan(source, context, mask);
        scan.Run();
        if (context.IsFull)
        {
            return null;
        }

        for (var attempt = 1; ; attempt++)
        {
            // What an attempt finds beside its fault, the next one finds again.
            var found = new DiagnosticBag();
            var attempted = new ReadingContext(found, context.Lenient);
            var tree = new YamlTree(source, mask.ToString(), attempted);
            var root = tree.Read();

            if (tree.Fault is { Code: ReadingDiagnostics.LimitCode } limit)
            {
                context.Damaged = true;
                context.Report(limit);
                return null;
            }

            if (tree.Fault is { } fault)
            {
                context.Damaged = true;
                if (!scan.HasTabs || fault.Code is not (ReadingDiagnostics.SyntaxCode or ReadingDiagnostics.TabCode))
                {
                    context.Report(fault);
                    if (fault.Code == ReadingDiagnostics.SyntaxCode && attempt < Attempts && source.Text.Length <= LargestToRepeat && LeaveOut(fault.Span.Line))
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

    // False where nothing was left to leave out.
    private bool LeaveOut(int line)
    {
        var indentation = Indentation(line);
        var isLeft = Blank(line);
        while (++line <= source.LineCount && (source.Line(line).IsWhiteSpace() || Indentation(line) > indentation))
        {
            Blank(line);
        }

        return isLeft;
    }

    private bool Blank(int line) => mask.BlankLine(source.LineStart(line), source.Line(line).Length);

    private int Indentation(int line) => source.Line(line).IndexOfAnyExcept(' ');
}
