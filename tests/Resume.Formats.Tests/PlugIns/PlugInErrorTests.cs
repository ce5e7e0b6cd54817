using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;
using Resume.Formats.Reading;
using Resume.Formats.Writers;

namespace Resume.Formats.Tests.PlugIns;

public sealed class PlugInErrorTests : IDisposable
{
    private readonly PlugInSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void MissingFileIsReported() =>
        Assert.Equal(
            [$"RES5040 writer assembly not found: `{sandbox.FullPath("a/b.dll")}`"],
            PlugInSandbox.Load(sandbox.FullPath("a/b.dll")).Errors);

    [Theory]
    [InlineData("")]
    [InlineData("MZ and no more")]
    [InlineData("<Project />")]
    public void NonAssemblyIsReported(string content)
    {
        File.WriteAllText(sandbox.FullPath("cards.dll"), content);

        Assert.StartsWith("RES5041 ", Assert.Single(PlugInSandbox.Load(sandbox.FullPath("cards.dll")).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void FolderIsReported() =>
        Assert.StartsWith(
            "RES5041 ", Assert.Single(PlugInSandbox.Load(Path.GetDirectoryName(sandbox.FullPath("x"))!).Errors), StringComparison.Ordinal);

    [Theory]
    [InlineData("internal", "")]
    [InlineData("public", "private CardWriter() { }")]
    public void AssemblyWithoutWriterIsReported(string visibility, string members)
    {
        var writer = PlugInCompiler.Writer("\"\"", members: members).Replace(
            "public sealed", visibility + " sealed", StringComparison.Ordinal);
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), writer);

        Assert.Equal([$"RES5042 no writer found in `{path}`"], PlugInSandbox.Load(path).Errors);
    }

    [Fact]
    public void BuiltInFormatIsReported()
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("\"\"", format: "PDF"));

        Assert.Equal(["RES5043 `CardWriter of Cards` writes the format `PDF`, which is built in"], PlugInSandbox.Load(path).Errors);
    }

    [Fact]
    public void FormatOfTwoPlugInsNamesBoth()
    {
        var other = PlugInCompiler.Compile(
            sandbox.FullPath("other/Postcards.dll"), PlugInCompiler.Writer("\"\"", "Postcards", extension: ".postcard"));

        Assert.Equal(
            ["RES5043 `Postcards of Postcards` and `CardWriter of Cards` both write the format `card`"],
            PlugInSandbox.Load(sandbox.Card("\"\""), other).Errors);
    }

    [Fact]
    public void TwoCopiesOfAPlugInAreNamedByPath()
    {
        var path = sandbox.Card("\"\"");
        Directory.CreateDirectory(sandbox.FullPath("other"));
        File.Copy(path, sandbox.FullPath("other/Cards.dll"));

        Assert.Equal(
            [$"RES5043 `{sandbox.FullPath("other/Cards.dll")}` and `{path}` both write the format `card`"],
            PlugInSandbox.Load(path, sandbox.FullPath("other/Cards.dll")).Errors);
    }

    [Fact]
    public void ExtensionOfTwoWritersIsReported()
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("\"\"", extension: ".TXT"));

        Assert.Equal(
            ["RES5048 the file extension `.TXT` of `CardWriter of Cards` is already used by the format `txt`"],
            PlugInSandbox.Load(path).Errors);
    }

    [Theory]
    [InlineData("public CardWriter() => throw new System.InvalidOperationException(\"no\\nluck.\");", "InvalidOperationException: no luck")]
    [InlineData("static CardWriter() => int.Parse(\"x\");", "FormatException: ")]
    public void UncreatableWriterIsReported(string member, string reason)
    {
        var (set, errors) = PlugInSandbox.Load(sandbox.Card("\"\"", member));

        Assert.StartsWith(
            "RES5044 cannot create the writer `CardWriter of Cards`: " + reason, Assert.Single(errors), StringComparison.Ordinal);
        Assert.Contains("CardWriter..c", Assert.Single(set.Exceptions).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a;b")]
    [InlineData("../x")]
    [InlineData("business card")]
    [InlineData("-f")]
    public void InvalidFormatNameIsReported(string format)
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("\"\"", format: format));

        Assert.Equal([$"RES5046 the writer `CardWriter of Cards` has an invalid format name: `{format}`"], PlugInSandbox.Load(path).Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("card")]
    [InlineData(".")]
    [InlineData(".card.")]
    [InlineData("/../card")]
    [InlineData("./card")]
    [InlineData(".c:d")]
    public void InvalidExtensionIsReported(string extension)
    {
        var path = PlugInCompiler.Compile(sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("\"\"", extension: extension));

        Assert.Equal(
            [$"RES5047 the writer `CardWriter of Cards` has an invalid file extension: `{extension}`"],
            PlugInSandbox.Load(path).Errors);
    }

    [Fact]
    public void NullNameIsReported()
    {
        var path = PlugInCompiler.Compile(
            sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("\"\"").Replace("\"card\"", "null", StringComparison.Ordinal));

        Assert.StartsWith("RES5046 ", Assert.Single(PlugInSandbox.Load(path).Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherMajorVersionIsReportedWithBothVersions()
    {
        var path = BuiltForAnotherContract("9.1.0.0", members: "", expression: "\"\"");

        Assert.Equal(
            [$"RES5049 `{path}` was built for Resume.Formats 9.1, but this is version {PlugInContext.ContractVersion.ToString(2)}"],
            PlugInSandbox.Load(path).Errors);
    }

    [Fact]
    public async Task MissingContractMemberIsAMismatch()
    {
        var path = BuiltForAnotherContract(PlugInContext.ContractVersion.ToString(), "public string Shiny => \"\";", "context.Shiny");
        var (set, errors) = PlugInSandbox.Load(path);
        Assert.Empty(errors);

        var result = await PlugInSandbox.CompileAsync(set);

        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("RES5049", error.Code);
        Assert.StartsWith(
            "`CardWriter of Cards` was built for another version of Resume.Formats than ", error.Message, StringComparison.Ordinal);
        Assert.Contains("get_Shiny", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingWriterMemberIsAMismatch()
    {
        var writer = PlugInCompiler.Writer("\"\"").Replace("public string FileExtension => \".card\";", "", StringComparison.Ordinal);
        var path = BuiltForAnotherContract(PlugInContext.ContractVersion.ToString(), "", "", writer, "");

        Assert.StartsWith(
            $"RES5049 `{path}` was built for another version of Resume.Formats ",
            Assert.Single(PlugInSandbox.Load(path).Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public void MissingLibraryIsReported()
    {
        var library = PlugInCompiler.CompileAlone(sandbox.FullPath("Words.dll"), "public abstract class Words { }");
        var path = PlugInCompiler.Compile(
            sandbox.FullPath("Cards.dll"), PlugInCompiler.Writer("\"\"") + "public class Mine : Words { }", library);
        File.Delete(library);

        Assert.Equal(
            [$"RES5050 cannot load `{path}`: `Cards.dll` needs `Words` 0.0.0.0, which is not beside it"], PlugInSandbox.Load(path).Errors);
    }

    [Theory]
    [InlineData("throw new System.InvalidOperationException(\"no luck\")", "InvalidOperationException: no luck")]
    [InlineData("throw new System.Threading.Tasks.TaskCanceledException(\"too slow\")", "TaskCanceledException: too slow")]
    public async Task ThrowingWriterLosesOnlyItsOwnFile(string expression, string reason)
    {
        var (set, _) = PlugInSandbox.Load(sandbox.Card($"true ? {expression} : \"\""));

        var result = await ResumeCompiler.CompileAsync(new SourceFile("ada.resume.yaml", "basics:\n  name: Ada\n"u8.ToArray()),
            new() { Writers = set.Writers, Formats = ["card", "txt"] }, TestContext.Current.CancellationToken);

        Assert.Equal(["txt"], result.Outputs.Select(output => output.Format));
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES5045", Severity.Error, "ada.resume.yaml"), (error.Code, error.Severity, error.Span.File));
        Assert.Equal($"the writer `CardWriter of Cards` for the format `card` failed: {reason}", error.Message);
        Assert.Contains("CardWriter.WriteAsync", Assert.Single(result.Exceptions).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownFormatHintIncludesPlugIns()
    {
        var (set, _) = PlugInSandbox.Load(sandbox.Card("\"\""));

        var result = await PlugInSandbox.CompileAsync(set, "crad");

        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("RES4001", error.Code);
        Assert.Equal(
            $"did you mean `card`? the formats are {Quote.And([.. ResumeWriters.All.Select(writer => writer.Format), "card"])}",
            error.Hint);
    }

    // The contract of another version, with additional members or without some.
    private string BuiltForAnotherContract(
        string version,
        string members,
        string expression,
        string? writer = null,
        string extension = "string FileExtension { get; }")
    {
        var contract = PlugInCompiler.CompileAlone(sandbox.FullPath("other/Resume.Formats.dll"), $$"""
            [assembly: System.Reflection.AssemblyVersion("{{version}}")]
            namespace Resume.Formats.Writers
            {
                public class WriterContext { {{members}} }
                public interface IResumeWriter
                {
                    string Format { get; }
                    {{extension}}
                    System.Threading.Tasks.ValueTask WriteAsync(
                        WriterContext context, System.IO.Stream output, System.Threading.CancellationToken cancellationToken);
                }
            }
            """);
        return PlugInCompiler.CompileAlone(sandbox.FullPath("Cards.dll"), writer ?? PlugInCompiler.Writer(expression), contract);
    }
}
