using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Trees;

namespace Resume.Formats.Reading;

/// <summary>YAML text -> a tree of nodes with spans.</summary>
internal static class YamlReader
{
    /// <summary>Reads our own data, which is right or a fault of ours.</summary>
    public static Node Read(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var tree = new YamlTree(new SourceText(file, text), text, new ReadingContext(diagnostics, lenient: false));
        var root = tree.Read();
        return tree.Fault is { } fault ? throw new InvalidOperationException(fault.ToString())
            : diagnostics.InSourceOrder() is [var first, ..] ? throw new InvalidOperationException(first.ToString())
            : root ?? throw new InvalidOperationException($"{file} is empty");
    }

    /// <summary>Reads a source, and reports all that is wrong with its YAML; null where it holds nothing.</summary>
    public static Node? Read(SourceText source, ReadingContext context) => new YamlRecovery(source, context).Read();
}
