using Resume.Formats.Batch;

namespace Resume.Formats.Tests.Batch;

/// <summary>After a variable of the environment has changed, the outputs that depend on it are compiled, and no others.</summary>
public sealed class ChangedVariableTests : IDisposable
{
    private const string Source = """
        extends: base.yaml
        locale: [en, de]
        basics: {name: Ada, phone: "${RESUME_PHONE?}"}
        private: [basics.phone]
        work:
          - {name: Acme, tags: [full], highlights: ["${RESUME_FULL?}"]}
          - {name: Borogove, tags: [other], summary: {en: Public, de: "${RESUME_GERMAN?}"}}
        variants:
          full: {tags: [full], omit: [basics.phone]}
          other: {tags: [other], omit: [basics.phone]}
          set: {tags: [none], omit: [basics.phone], set: {basics.label: "${RESUME_LABEL?}"}}
          plain: {tags: [none], omit: [basics.phone, basics.url]}
          public: {tags: [none], omit: [private, basics.url]}
          default: false

        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-variables-");
    private readonly Dictionary<string, string> environment = [];
    private ManifestEntry? earlier;

    public void Dispose() => folder.Delete(recursive: true);

    // The variant `public` must not show any value, so it is compiled to search for each, and found unchanged.
    [Theory]
    [InlineData("RESUME_PHONE", "public", "public.de")]
    [InlineData("RESUME_FULL", "full", "full.de", "public", "public.de")]
    [InlineData("RESUME_GERMAN", "other.de", "public", "public.de")]
    [InlineData("RESUME_LABEL", "set", "set.de", "public", "public.de")]
    [InlineData("RESUME_URL", "full", "full.de", "other", "other.de", "set", "set.de", "public", "public.de")]
    [InlineData("RESUME_NOBODY")]
    public void OnlyTheOutputsThatDependOnItAreCompiled(string variable, params string[] compiled)
    {
        Assert.Equal(10, Compile().Length);
        Assert.Empty(Compile());

        foreach (var value in new[] { "https://one.example", "https://two.example", null })
        {
            if (value is null)
            {
                environment.Remove(variable);
            }
            else
            {
                environment[variable] = value;
            }

            Assert.Equal(compiled, Compile());
            Assert.Empty(Compile());
        }
    }

    [Fact]
    public void AMissingFileCompilesItsFormat()
    {
        Compile();
        File.Delete(Path.Join(folder.FullName, "a.plain.txt"));

        Assert.Equal(10, Compile().Length);
    }

    [Fact]
    public void TheManifestHasNoValue()
    {
        environment["RESUME_FULL"] = "Zyxwvut";
        Compile();

        var path = Path.Join(folder.FullName, "manifest.json");
        new Manifest([earlier!]).Save(path);

        var saved = File.ReadAllText(path);
        Assert.DoesNotContain("Zyxwvut", saved, StringComparison.Ordinal);
        Assert.Contains("RESUME_FULL", saved, StringComparison.Ordinal);
        earlier = Assert.Single(Manifest.Load(path).Entries);
        Assert.Empty(Compile());
    }

    // The variants and languages that were compiled, in the order of the source.
    private string[] Compile(string yaml = Source)
    {
        var path = Path.Join(folder.FullName, "a.resume.yaml");
        File.WriteAllText(path, yaml);
        File.WriteAllText(Path.Join(folder.FullName, "base.yaml"), "basics: {url: \"${RESUME_URL?}\"}\n");
        var source = new BatchSource("a.resume.yaml", path, folder.FullName, new() { Formats = ["txt"], NoWarn = ["RES2010"] })
        {
            OutputPath = output => Path.Join(folder.FullName, SourceName.FileName("a", output)),
            Earlier = earlier,
        };
        var compiler = new BatchCompiler(
            (_, reason) => throw new InvalidOperationException(reason),
            (_, exception) => throw new InvalidOperationException("", exception))
        {
            Environment = new(new byte[32], environment.GetValueOrDefault),
        };
        var result = Assert.Single(compiler.Compile([source], 1, TestContext.Current.CancellationToken).Select(Accept));
        return [.. result.Result.Outputs.Select(output => $"{output.Variant}.{output.Locale}".TrimEnd('.'))];
    }

    private CompiledSource Accept(CompiledSource compiled)
    {
        Assert.False(compiled.Result.HasErrors, string.Join('\n', compiled.Result.Diagnostics));
        compiled.Result.Outputs.ToList().ForEach(output => output.File!.MoveIntoPlace());
        earlier = new("a.resume.yaml", compiled.Fingerprint, compiled.Dependencies,
        [
            .. compiled.Current,
            .. compiled.Result.Outputs.Select(output => new ManifestOutput(
                output.Format, output.Variant, output.Locale, SourceName.FileName("a", output)) { Variables = output.Variables }),
        ])
        {
            UnusedFormats = compiled.UnusedFormats,
            Variables = compiled.Variables,
        };
        return compiled;
    }
}
