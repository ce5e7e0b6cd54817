using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

/// <summary>An output whose content has not changed keeps its time.</summary>
public sealed class UnchangedOutputTests : IDisposable
{
    private const string Source =
        """
        basics: {name: Ada, label: {en: Engineer, de: Ingenieurin}}
        locale: [en, de]
        skills: [{name: SQL}]
        variants: {short: {omit: [skills]}}
        """;

    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-unchanged-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void EditOfOneLanguageRewritesOnlyItsFiles()
    {
        Assert.Equal(8, Compile(Source).Count);

        var rewritten = Compile(Source.Replace("Ingenieurin", "Entwicklerin", StringComparison.Ordinal));

        Assert.Equal(["a.de.html", "a.de.txt", "a.short.de.html", "a.short.de.txt"], rewritten);
    }

    [Fact]
    public void LinkIsReplacedByAFile()
    {
        Compile(Source);
        var file = Path.Join(folder.FullName, "a.txt");
        File.Move(file, Path.Join(folder.FullName, "target"));
        File.CreateSymbolicLink(file, "target");

        Compile(Source);

        Assert.Null(new FileInfo(file).LinkTarget);
    }

    // The names of the files that were written.
    private List<string> Compile(string yaml)
    {
        var path = Path.Join(folder.FullName, "a.resume.yaml");
        File.WriteAllText(path, yaml);
        var source = new BatchSource("a.resume.yaml", path, folder.FullName, new() { Formats = ["txt", "html"] })
        {
            OutputPath = output => Path.Join(folder.FullName, SourceName.FileName("a", output)),
        };
        var compiler = new BatchCompiler(
            (_, reason) => throw new InvalidOperationException(reason),
            (_, exception) => throw new InvalidOperationException("", exception));
        foreach (var result in compiler.Compile([source], 1, TestContext.Current.CancellationToken))
        {
            Assert.Empty(result.Result.Diagnostics);
            result.Result.Outputs.ToList().ForEach(output => output.File!.MoveIntoPlace());
        }

        var written = folder.EnumerateFiles("a.*").Where(file => file.Extension != ".yaml" && file.LastWriteTimeUtc != LongAgo).ToList();
        written.ForEach(file => file.LastWriteTimeUtc = LongAgo);
        return [.. written.Select(file => file.Name).Order(StringComparer.Ordinal)];
    }
}
