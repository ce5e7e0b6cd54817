using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Privacy;

/// <summary>Makes the outputs of a variant that omits the private values of a source.</summary>
/// <param name="Outputs">The outputs that were made.</param>
/// <param name="All">All diagnostics.</param>
internal sealed record Omitting(ImmutableArray<CompiledOutput> Outputs, ImmutableArray<Diagnostic> All)
{
    public const string Path = "test.resume.yaml";

    /// <summary>The formats, as messages name them.</summary>
    public static IEnumerable<string> Formats { get; } = [.. ResumeWriters.All.Select(writer => writer.Format.ToUpperInvariant())];

    private static readonly ImmutableArray<string> Codes = ["RES4005", "RES4006", "RES4007"];

    /// <summary>The diagnostics about private values.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = [.. All.Where(diagnostic => Codes.Contains(diagnostic.Code))];

    /// <summary>The formats of the leaks that were reported.</summary>
    public IEnumerable<string> Leaking => Diagnostics.Where(diagnostic => diagnostic.Code == "RES4005")
        .Select(diagnostic => diagnostic.Message.Split(" in the ")[1].Split(' ')[0].ToLowerInvariant()).Distinct().Order();

    /// <summary>The tree of a source.</summary>
    public static MapNode Tree(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var context = new ReadingContext(diagnostics, lenient: false);
        var text = SourceText.Decode(new SourceFile(Path, Encoding.UTF8.GetBytes(yaml)), diagnostics)!;
        return (MapNode)YamlReader.Read(text, context, ResumeSchema.IsKey)!;
    }

    /// <summary>Compiles or checks the variant, in all formats or with one writer.</summary>
    public static async Task<Omitting> MakeAsync(string source, IResumeWriter? writer = null, bool checks = false)
    {
        var token = TestContext.Current.CancellationToken;
        ImmutableArray<IResumeWriter> writers = writer is null ? [.. ResumeWriters.All] : [writer];
        var options = new CompileOptions { Writers = writers, Formats = [.. writers.Select(each => each.Format)] };
        var file = new SourceFile(Path, Encoding.UTF8.GetBytes(source + "variants: {default: false, public: {omit: [private]}}\n"));
        var result = checks
            ? await ResumeCompiler.CheckAsync(file, options, token)
            : await ResumeCompiler.CompileAsync(file, options, token);
        Assert.Empty(result.Exceptions);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error && !Codes.Contains(diagnostic.Code));
        return new(result.Outputs, result.Diagnostics);
    }
}
