using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>The `deps.json` of a plug-in, which the runtime's own reader ends the process for when it is wrong.</summary>
public sealed class DependencyListTests : IDisposable
{
    private const string Target = """{"runtimeTarget": {"name": "net"}, "targets": {"net": {"Cards/1": {0}}}}""";

    private readonly PlugInSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("", "is not valid")]
    [InlineData("{", "is not valid")]
    [InlineData("{]", "is not valid")]
    [InlineData("null", "the file is not a map")]
    [InlineData("1", "the file is not a map")]
    [InlineData("[]", "the file is not a map")]
    [InlineData("{}", "the file has no `runtimeTarget`")]
    [InlineData("""{"targets":{"a":1}}""", "the file has no `runtimeTarget`")]
    [InlineData("""{"runtimeTarget":1}""", "the name of `runtimeTarget` is not text")]
    [InlineData("""{"runtimeTarget":null}""", "the name of `runtimeTarget` is not text")]
    [InlineData("""{"runtimeTarget":{}}""", "`runtimeTarget` has no `name`")]
    [InlineData("""{"runtimeTarget":{"name":1}}""", "the name of `runtimeTarget` is not text")]
    [InlineData("""{"runtimeTarget":"net"}""", "the file has no `targets`")]
    [InlineData("""{"runtimeTarget":"net","targets":1}""", "`targets` is not a map")]
    [InlineData("""{"runtimeTarget":"net","targets":{"other":{}}}""", "`targets` has no `net`")]
    [InlineData("""{"runtimeTarget":"net","targets":{"net":1}}""", "the target is not a map")]
    [InlineData("""{"runtimeTarget":"net","targets":{"net":{"a":1}}}""", "a library is not a map")]
    [InlineData("""{"runtimeTarget":"net","targets":{"net":{"a":{"runtime":1}}}}""", "`runtime` is not a map")]
    [InlineData("""{"runtimeTarget":"net","targets":{"net":{"a":{"native":{"x":1}}}}}""", "`native` is not a map of maps")]
    [InlineData("""{"runtimeTarget":"net","targets":{"net":{"a":{"runtimeTargets":{"x":{"rid":1}}}}}}""", "`rid` is not text")]
    [InlineData("""{"runtimeTarget":"net","targets":{"net":{"a":{"runtimeTargets":{"x":{"assetType":{}}}}}}}""", "`assetType` is not text")]
    [InlineData("""{"runtimeTarget":"net","runtimeTarget":"net","targets":{"net":{}}}""", "is not valid: Duplicate property")]
    [InlineData("""{"runtimeTarget":"net","targets":{"\ud800":{}}}""", "is not valid")]
    [InlineData("""{"runtimeTarget":"net","targets":{"net":{},}}""", "is not valid")]
    public void WrongListIsReportedAtItsPlace(string json, string reason)
    {
        var error = Load(Encoding.UTF8.GetBytes(json));

        Assert.Equal(("RES5051", sandbox.FullPath("Cards.deps.json"), 1), (error.Code, error.Span.File, error.Span.Line));
        Assert.StartsWith(
            $"cannot load `{sandbox.FullPath("Cards.dll")}`: `Cards.deps.json` is not valid: ", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LineOfASyntaxErrorIsReported() => Assert.Equal(3, Load("{\n\n]"u8).Span.Line);

    [Fact]
    public void OtherEncodingsAreReported()
    {
        Assert.Equal("RES5051", Load(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray()).Code);
        Assert.Equal("RES5051", Load([.. "{\"runtimeTarget\":\""u8, 0xFF, 0xFE, .. "\"}"u8]).Code);
    }

    [Fact]
    public void DeepAndLargeListsAreReported()
    {
        Assert.Equal("RES5051", Load(Encoding.UTF8.GetBytes(new string('[', 1_000_000))).Code);
        Assert.Contains("larger than 4 MiB", Load(new byte[(4 << 20) + 1]).Message, StringComparison.Ordinal);
        Assert.Contains(
            "more than 2,000 files",
            Load(Runtime(string.Join(',', Enumerable.Range(0, 100_000).Select(number => $"\"{number}\":{{}}")))).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../Words.dll")]
    [InlineData("a/../../Words.dll")]
    [InlineData("/Words.dll")]
    [InlineData("C:/Words.dll")]
    [InlineData("..\\\\Words.dll")]
    [InlineData("a\\u0000b")]
    public void NothingOutsideTheFolderIsRead(string path)
    {
        Assert.All(
            [$"\"{path}\": {{}}", $"\"x.dll\": {{\"localPath\": \"{path}\"}}"],
            asset => Assert.Contains("is not a path in its folder", Load(Runtime(asset)).Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("// a comment\n{0}")]
    [InlineData("\uFEFF{0}")]
    public async Task ListedLibraryIsFoundBesideThePlugIn(string form)
    {
        Words("Words.dll", "beside");
        var path = Cards(form.Replace("{0}", Json("""
            {
              "runtime": {"lib/net8.0/Words.dll": {}, "lib/net8.0/Missing.dll": {}, "lib/net8.0/_._": {}},
              "dependencies": {"x": "1"},
              "compile": 1
            }
            """), StringComparison.Ordinal));

        Assert.Equal("beside", await PlugInSandbox.WriteAsync(path));
        Assert.Equal(
            ["Cards.dll", "Cards.deps.json", "Words.dll"], PlugInSandbox.Load(path).Set.Files.Select(Path.GetFileName));
    }

    [Fact]
    public async Task LibraryOfThisSystemWins()
    {
        var ours = OperatingSystem.IsWindows() ? "win" : "unix";
        var other = OperatingSystem.IsWindows() ? "unix" : "win";
        Words("Words.dll", "any");
        Words($"runtimes/{ours}/lib/Words.dll", "ours");
        Words($"runtimes/{other}/lib/Words.dll", "other");
        var path = Cards(Json($$"""
            {"runtime": {"Words.dll": {} }, "runtimeTargets": {
              "runtimes/{{other}}/lib/Words.dll": {"rid": "{{other}}", "assetType": "runtime"},
              "runtimes/{{ours}}/lib/Words.dll": {"rid": "{{ours}}", "assetType": "runtime"}
              }
            }
            """));

        Assert.Equal("ours", await PlugInSandbox.WriteAsync(path));

        // All of them decide whether outputs are out of date: a cache is restored on another system.
        Assert.Equal(5, PlugInSandbox.Load(path).Set.Files.Length);
    }

    [Fact]
    public async Task SatelliteIsFoundByItsCulture()
    {
        PlugInCompiler.CompileAlone(
            sandbox.FullPath("de/Cards.resources.dll"),
            "[assembly: System.Reflection.AssemblyCulture(\"de\")] [assembly: System.Reflection.AssemblyVersion(\"0.0.0.0\")]");
        PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer(
            "typeof(CardWriter).Assembly.GetSatelliteAssembly(new System.Globalization.CultureInfo(\"de\")).GetName().CultureName"));
        File.WriteAllText(
            sandbox.FullPath("Cards.deps.json"), Json("""{"resources": {"lib/net8.0/de/Cards.resources.dll": {"locale": "de"}}}"""));

        Assert.Equal("de", await PlugInSandbox.WriteAsync(sandbox.FullPath("Cards.dll")));
    }

    private static string Json(string library) => Target.Replace("{0}", library, StringComparison.Ordinal);

    private static byte[] Runtime(string assets) => Encoding.UTF8.GetBytes(Json($"{{\"runtime\": {{{assets}}}}}"));

    private void Words(string path, string text) => PlugInCompiler.CompileAlone(
        sandbox.FullPath(path), $"public static class Words {{ public static string All => \"{text}\"; }}");

    private string Cards(string json)
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("Words.All"), sandbox.FullPath("Words.dll"));
        File.WriteAllText(sandbox.FullPath("Cards.deps.json"), json);
        return path;
    }

    private Diagnostic Load(ReadOnlySpan<byte> json)
    {
        var path = File.Exists(sandbox.FullPath("Cards.dll")) ? sandbox.FullPath("Cards.dll") : sandbox.Card("\"\"");
        File.WriteAllBytes(sandbox.FullPath("Cards.deps.json"), json);
        var diagnostics = new DiagnosticBag();
        WriterSet.Load([path], PlugInSandbox.Asking, diagnostics);
        return Assert.Single(diagnostics.InSourceOrder());
    }
}
