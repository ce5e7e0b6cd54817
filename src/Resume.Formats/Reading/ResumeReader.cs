using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Vocabulary;

namespace Resume.Formats.Reading;

/// <summary>A source -> a <see cref="ResumeDocument"/>, and everything that is wrong with it.</summary>
internal static class ResumeReader
{
    /// <summary>Reads all that can be read. Whatever the bytes are, it reports and never throws.</summary>
    /// <param name="source">The source.</param>
    /// <param name="diagnostics">Where to report to.</param>
    /// <param name="formats">The formats there are, which `output` may name; null where any may be.</param>
    public static ResumeDocument Read(SourceFile source, DiagnosticBag diagnostics, IEnumerable<string>? formats = null)
    {
        var nothing = new ResumeDocument { File = source.Path };
        if (SourceText.Decode(source, diagnostics) is not { } text)
        {
            return nothing;
        }

        var isJson = source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var context = new ReadingContext(diagnostics, lenient: isJson, source.Files, [.. formats ?? []]);
        var root = isJson ? JsonReader.Read(text, context) : YamlReader.Read(text, context);

        if (root is null or ScalarNode { IsNull: true } or MapNode { Members.IsEmpty: true })
        {
            if (!context.Damaged)
            {
                context.Report(ReadingDiagnostics.EmptyFile(SourceSpan.Start(source.Path)));
            }

            return nothing;
        }

        if (root is MapNode map && OtherTools.Recognize(map) is { } foreign)
        {
            context.Report(foreign);
            return nothing;
        }

        return ResumeVocabulary.Document.TryRead(root, "", context, out var document)
            ? DocumentChecks.Check(document, (MapNode)root, context)
            : nothing;
    }
}
