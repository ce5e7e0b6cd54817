using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Yaml;
using Resume.Formats.Reading.Yaml.Recovery;

namespace Resume.Formats.Reading;

/// <summary>Reads YAML into a tree of nodes with spans.</summary>
internal static class YamlReader
{
    /// <summary>Reads YAML that ships with the library. Throws <see cref="InvalidOperationException"/> if it is invalid.</summary>
    public static Node Read(string file, string text)
    {
        var diagnostics = new DiagnosticBag();
        var tree = new YamlTree(new SourceText(file, text), text, new ReadingContext(diagnostics, lenient: false));
        var root = tree.Read();
        return tree.SyntaxError is { } error ? throw new InvalidOperationException(error.ToString())
            : diagnostics.InSourceOrder() is [var first, ..] ? throw new InvalidOperationException(first.ToString())
            : root ?? throw new InvalidOperationException($"{file} is empty");
    }

    /// <summary>Reads a source and reports every error in its YAML; null if it is empty.</summary>
    /// <param name="source">The source.</param>
    /// <param name="context">Where to report.</param>
    /// <param name="isKey">True for a known key, for better messages.</param>
    public static Node? Read(SourceText source, ReadingContext context, Func<string, bool> isKey) =>
        new YamlRecovery(source, context, isKey).Read();
}
