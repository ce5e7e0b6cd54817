using System.Text;
using System.Text.Json.Nodes;
using Resume.Formats.Converting.Kinds;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Converting.Normalizing;
using Resume.Formats.Converting.Writing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Reading.Yaml;
using Resume.Formats.Writers.Json;

namespace Resume.Formats.Converting;

/// <summary>Converts a file of another tool into a source of this one.</summary>
internal static class ResumeConverter
{
    /// <summary>Converts a file. For any bytes, reports problems instead of throwing.</summary>
    /// <param name="file">The file. Its other files are those beside the result.</param>
    /// <param name="kind">Its kind; null to recognize it.</param>
    /// <param name="toJson">True for JSON Resume.</param>
    public static ConvertedResume Convert(SourceFile file, ForeignKind? kind, bool toJson)
    {
        var diagnostics = new DiagnosticBag();
        try
        {
            return Convert(file, kind, toJson, diagnostics);
        }
        catch (OverBudgetException limit)
        {
            diagnostics.Report(limit.Diagnostic);
            return new(kind, null, null, [.. diagnostics.InSourceOrder()]);
        }
    }

    private static ConvertedResume Convert(SourceFile file, ForeignKind? asked, bool toJson, DiagnosticBag diagnostics)
    {
        var budget = new Budget();
        var nothing = new ConvertedResume(asked, null, null, []);
        if (SourceText.Decode(file, diagnostics) is not { } text)
        {
            return nothing with { Diagnostics = [.. diagnostics.InSourceOrder()] };
        }

        var isMarkdown = asked is MarkdownKind || (asked is null && MarkdownKind.Recognize(text));
        if (!isMarkdown && ForeignFormats.Recognize(text) is { } other)
        {
            return nothing with { Diagnostics = [other] };
        }

        var isJson = !isMarkdown && text.Text.AsSpan().TrimStart() is ['{' or '[', ..];
        var input = isMarkdown ? MarkdownTree.Read(text) : ReadTree(text, isJson, budget, diagnostics);
        if (diagnostics.HasErrors)
        {
            return nothing with { Diagnostics = [.. diagnostics.InSourceOrder()] };
        }

        var kind = asked ?? (isMarkdown ? MarkdownKind.Instance : input is MapNode map ? ForeignKinds.Recognize(map) : null);
        if (kind is null || input is not MapNode root || !kind.Matches(root))
        {
            var start = SourceSpan.Start(file.Path);
            diagnostics.Report(input is null or ScalarNode { IsBlank: true }
                ? ReadingDiagnostics.EmptyFile(start)
                : FindOther(input as MapNode, asked) ?? ProjectDiagnostics.UnknownKind(start, asked?.Title, ForeignKinds.Names));
            return nothing with { Diagnostics = [.. diagnostics.InSourceOrder()] };
        }

        var conversion = new Conversion(kind, root, diagnostics)
        {
            Budget = budget, Files = file.Files, IsJson = isJson, IsMarkdown = isMarkdown,
        };
        var result = ConvertTree(root, conversion);
        if (result.Members.IsEmpty)
        {
            return nothing with { Kind = kind, Diagnostics = [ReadingDiagnostics.EmptyFile(SourceSpan.Start(file.Path))] };
        }

        var comments = isJson || isMarkdown ? [] : YamlComments.Find(text, root);
        var yaml = YamlDocument.Write(result, new PlacedComments(comments, result, file.Path), conversion);
        var document = Check(file, yaml, result, diagnostics);
        var json = toJson ? CreateJson(document, file.Path, diagnostics) : null;
        return new(kind, yaml, json, [.. diagnostics.InSourceOrder()]);
    }

    // Another tool, of which there is no conversion.
    private static Diagnostic? FindOther(MapNode? root, ForeignKind? asked) =>
        root is null || asked is not null ? null : ForeignFormats.Recognize(root);

    private static Node? ReadTree(SourceText text, bool isJson, Budget budget, DiagnosticBag diagnostics)
    {
        var context = new ReadingContext(diagnostics, lenient: isJson) { Budget = budget, KeepsRepeatedKeys = true };
        if (isJson)
        {
            return JsonReader.Read(text, context);
        }

        // Other tools read what YAML allows; our own reader is stricter, and explains mistakes better.
        var tree = new YamlTree(text, text.Text, context);
        var root = tree.Read();
        if (tree.SyntaxError is null)
        {
            return root;
        }

        if (!diagnostics.HasErrors)
        {
            YamlReader.Read(text, new ReadingContext(diagnostics, lenient: false) { Budget = budget }, ResumeSchema.IsKey);
        }

        if (!diagnostics.HasErrors)
        {
            diagnostics.Report(tree.SyntaxError);
        }

        return null;
    }

    private static MapNode ConvertTree(MapNode input, Conversion conversion)
    {
        var resume = new ResumeDraft(conversion, input);
        conversion.Kind.Convert(input, resume);
        var normalized = new SchemaNormalizer(conversion).Normalize(resume.ToMap(), ResumeSchema.Document);

        var draft = new MapDraft(conversion, normalized.Span);
        foreach (var (key, value) in normalized.Members)
        {
            draft.Append(key, value);
        }

        conversion.Use(normalized);
        conversion.KeepRest(draft);
        return draft.ToMap();
    }

    // The tree has the places of the file, so that an error in the result points at the value that is wrong there.
    private static ResumeDocument Check(SourceFile file, string yaml, MapNode result, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var source = new SourceFile(file.Path + ".yaml", Encoding.UTF8.GetBytes(yaml)) { Files = file.Files };
        var document = ResumeReader.Read(source, found, compose: (_, _) => result);
        foreach (var diagnostic in found.InSourceOrder().Where(diagnostic => diagnostic.Severity == Severity.Error))
        {
            diagnostics.Report(diagnostic);
        }

        return document;
    }

    private static JsonObject CreateJson(ResumeDocument document, string path, DiagnosticBag diagnostics)
    {
        var leftOut = new LeftOut();
        var json = new JsonResume(leftOut, CancellationToken.None).Create(document);
        leftOut.Report(path, diagnostics);
        return json;
    }
}
