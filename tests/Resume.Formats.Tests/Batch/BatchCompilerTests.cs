using System.Collections.Immutable;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.Batch;

public sealed class BatchCompilerTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-batch-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void ResultsHaveTheOrderOfTheSources()
    {
        var sources = Enumerable.Range(0, 20).Select(number => Source($"{number}.yaml")).ToList();

        Assert.Equal(sources, Compile(sources).Select(result => result.Source));
    }

    [Fact]
    public void MissingSourceDoesNotStopTheOthers()
    {
        var results = Compile([Source("a.yaml") with { FullPath = Path.Join(folder.FullName, "missing.yaml") }, Source("b.yaml")]);

        Assert.Equal("cannot read", Assert.Single(results[0].Result.Diagnostics).Code);
        Assert.Single(results[1].Result.Outputs);
    }

    [Fact]
    public void CurrentOutputIsNotCompiledAgain()
    {
        var source = Source("a.yaml");
        var compiled = Assert.Single(Compile([source]));
        File.WriteAllText(Path.Join(folder.FullName, "a.txt"), "");
        var earlier = new ManifestEntry("a.yaml", compiled.Fingerprint, compiled.Dependencies, [new("txt", null, null, "a.txt")]);

        Assert.Empty(Assert.Single(Compile([source with { Earlier = earlier }])).Result.Outputs);
        Assert.Single(Assert.Single(Compile([source with { Earlier = earlier, Key = "another folder" }])).Result.Outputs);
    }

    [Fact]
    public void AnOutputIsAtItsPlaceOnlyAfterItIsMovedThere()
    {
        foreach (var result in Compiler.Compile([Source("a.yaml"), Source("b.yaml")], 2, TestContext.Current.CancellationToken))
        {
            var output = Assert.Single(result.Result.Outputs);
            Assert.True(output.Content.IsEmpty);
            Assert.NotEmpty(folder.GetFiles("*.tmp"));
            Assert.False(File.Exists(Path.ChangeExtension(result.Source.FullPath, ".txt")));
            output.File!.MoveIntoPlace();
            Assert.True(File.Exists(Path.ChangeExtension(result.Source.FullPath, ".txt")));
        }
    }

    [Fact]
    public void OutputsThatAreNotMovedAreDeleted()
    {
        foreach (var _ in Compiler.Compile([Source("a.yaml"), Source("b.yaml")], 2, TestContext.Current.CancellationToken))
        {
            // As after Ctrl+C.
            break;
        }

        Assert.Equal(["a.yaml", "b.yaml"], folder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("basics: {name: Ada}\nlocale: [en, de]\n")]
    [InlineData("basics: {name: Ada}\n")]
    public void AWarningThatIsAnErrorLeavesNoFile(string yaml)
    {
        var source = Source("a.yaml");
        File.WriteAllText(source.FullPath, yaml);
        var writers = ImmutableArray.Create<IResumeWriter>(ResumeWriters.Find("txt")!, new Warner());

        var result = Assert.Single(Compile([source with { Options = new() { Writers = writers, TreatWarningsAsErrors = true } }]));

        Assert.Empty(result.Result.Outputs);
        Assert.Equal(["a.yaml"], folder.EnumerateFiles().Select(file => file.Name));
    }

    [Fact]
    public void CancellationStopsASourceBetweenItsWriters()
    {
        using var cancellation = new CancellationTokenSource();
        var writers = ImmutableArray.Create<IResumeWriter>(new Canceller(cancellation), ResumeWriters.Find("txt")!);
        var source = Source("a.yaml") with { Options = new() { Writers = writers } };

        Assert.Throws<OperationCanceledException>(() => Compile([source], cancellation));
    }

    private static BatchCompiler Compiler => new(
        (source, reason) => new("cannot read", Severity.Error, SourceSpan.Start(source.Path), reason),
        (source, exception) => new("internal", Severity.Error, SourceSpan.Start(source.Path), exception.Message));

    private static CompiledSource[] Compile(IReadOnlyList<BatchSource> sources, CancellationTokenSource? cancellation = null)
    {
        return [.. Compiler.Compile(sources, 4, cancellation?.Token ?? TestContext.Current.CancellationToken)];
    }

    private BatchSource Source(string name)
    {
        var path = Path.Join(folder.FullName, name);
        File.WriteAllText(path, "basics: {name: Ada Example}\n");
        return new(path, path, folder.FullName, new() { Formats = ["txt"] })
        {
            OutputPath = output => Path.ChangeExtension(path, output.FileExtension),
        };
    }

    private sealed class Warner : IResumeWriter
    {
        public string Format => "warn";

        public string FileExtension => ".warn";

        public ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
        {
            context.Diagnostics.Report(new("TEST1", Severity.Warning, SourceSpan.Start(context.Document.File), "a warning"));
            return ValueTask.CompletedTask;
        }
    }

    private sealed class Canceller(CancellationTokenSource cancellation) : IResumeWriter
    {
        public string Format => "cancel";

        public string FileExtension => ".cancel";

        public ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
        {
            cancellation.Cancel();
            return ValueTask.CompletedTask;
        }
    }
}
