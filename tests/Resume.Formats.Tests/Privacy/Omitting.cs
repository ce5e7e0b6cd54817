using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Privacy;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Privacy;

/// <summary>Makes the outputs of a source that must not contain private values.</summary>
/// <param name="Outputs">The outputs that were made.</param>
/// <param name="Diagnostics">The diagnostics.</param>
internal sealed record Omitting(ImmutableArray<CompiledOutput> Outputs, IReadOnlyList<Diagnostic> Diagnostics)
{
    public const string Path = "test.resume.yaml";

    /// <summary>The formats of the leaks that were reported.</summary>
    public IEnumerable<string> Leaking => Diagnostics.Where(diagnostic => diagnostic.Code == "RES4005")
        .Select(diagnostic => diagnostic.Message.Split(" in the ")[1].Split(' ')[0].ToLowerInvariant()).Distinct().Order();

    /// <summary>The tree of a source.</summary>
    public static MapNode Tree(string yaml, Budget? budget = null)
    {
        var diagnostics = new DiagnosticBag();
        var context = new ReadingContext(diagnostics, lenient: false) { Budget = budget ?? new() };
        var text = SourceText.Decode(new SourceFile(Path, Encoding.UTF8.GetBytes(yaml)), diagnostics)!;
        return (MapNode)YamlReader.Read(text, context, ResumeSchema.IsKey)!;
    }

    /// <summary>Finds the values of a source below its `private` in the outputs of the same source without them.</summary>
    public static Task<Omitting> MakeAsync(string whole, IEnumerable<IResumeWriter>? writers = null, bool checks = false)
    {
        var source = new SourceFile(Path, Encoding.UTF8.GetBytes(whole));
        var document = ResumeReader.Read(source, new());
        var root = Tree(whole);
        var narrowed = document.Private.Aggregate(root, (tree, path) => NodePath.Parse(path.Value).Remove(tree));
        return MakeAsync(narrowed, PrivateValues.Find(root, document.Private), writers, checks);
    }

    /// <summary>Finds values in the outputs of a source.</summary>
    public static async Task<Omitting> MakeAsync(
        MapNode narrowed, PrivateValues values, IEnumerable<IResumeWriter>? writers = null, bool checks = false)
    {
        var token = TestContext.Current.CancellationToken;
        var (diagnostics, budget, options) = (new DiagnosticBag(), new Budget(token), new CompileOptions());
        var context = new ReadingContext(diagnostics, lenient: false) { Budget = budget, Root = narrowed };
        Assert.True(ResumeSchema.Document.TryRead(narrowed, "", context, out var document));
        budget.EndText();

        var finder = LeakFinder.Create(values, narrowed);
        var prepared = PreparedDocument.PrepareAll(
            document, options, new ThemeFinder(Path, new RecordedFiles(null), options, diagnostics, budget), new FallbackFonts([], diagnostics, budget),
            diagnostics, budget);
        var outputs = new OutputMaker(options.CreateSeverityPolicy([]), budget, checks ? null : output => output, token);
        await outputs.MakeAsync(
            [.. prepared.Select(each => each with { Selection = each.Selection with { Leaks = finder } })],
            [.. writers ?? ResumeWriters.All],
            diagnostics);
        Assert.Empty(outputs.Exceptions);
        return new(outputs.Made, diagnostics.InSourceOrder());
    }
}
