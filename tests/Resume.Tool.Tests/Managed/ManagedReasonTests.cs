using Resume.Tool.Reporting;
using Resume.Tool.Verbs;

namespace Resume.Tool.Tests.Managed;

/// <summary>Which command lines the native tool hands over to the managed one.</summary>
public sealed class ManagedReasonTests : IDisposable
{
    private const string Themed = "basics: {name: Ada Example}\ntheme: ./mine.yaml\n";
    private const string Name = "basics: {name: Ada Example}\n";

    private readonly EmptyFolder folder = new EmptyFolder()
        .With("ada.resume.yaml", Name)
        .With("plain/ada.resume.yaml", Name + "theme: modern\n")
        .With("plain/mine.yaml", "base: modern\n")
        .With("plain/eve.resume.yaml", Themed)
        .With("own/ada.resume.yaml", Name)
        .With("own/ada.templates/Header.cshtml", "<p>Ada</p>")
        .With("themed/ada.resume.yaml", Themed)
        .With("themed/mine.yaml", "base: modern\n")
        .With("themed/mine.templates/Header.cshtml", "<p>Ada</p>")
        .With("themed/child.resume.yaml", "extends: ./ada.resume.yaml\n")
        .With("themed/escaped.resume.yaml", Name + "\"th\\u0065me\": ./mine.yaml\n")
        .With("cv.csproj", "<Project />");

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("build", "~/ada.resume.yaml")]
    [InlineData("build", "~/plain", "--theme-folder", "~/plain", "--theme", "mine")]
    [InlineData("check", "~/plain")]
    [InlineData("build", "~/own/ada.resume.yaml", "--format", "pdf,txt")]
    [InlineData("build", "~/cv.csproj", "--help")]
    [InlineData("build", "~/cv.csproj", "--format")]
    [InlineData("build", "~/missing.resume.yaml")]
    [InlineData("serve", "--help")]
    [InlineData("formats")]
    [InlineData("schema")]
    [InlineData("themes")]
    [InlineData("build", "-", "--stdout", "--format", "pdf")]
    [InlineData("inspect", "~/ada.resume.yaml", "--help")]
    public void NativeToolRunsIt(params string[] args) => Assert.Null(Reason(args));

    [Theory]
    [InlineData("`--writer Cards.dll` loads an assembly", "build", "~/ada.resume.yaml", "--writer", "Cards.dll")]
    [InlineData("`--writer Cards.dll` loads an assembly", "check", "~/own", "--writer", "Cards.dll")]
    [InlineData("`--writer Cards.dll` loads an assembly", "formats", "--writer", "Cards.dll")]
    [InlineData("`inspect` reads finished PDFs with a .NET library", "inspect", "~/ada.resume.yaml")]
    [InlineData("a source on standard input may have HTML templates of its own", "check", "-")]
    [InlineData("MSBuild builds `~/cv.csproj`", "build", "~/cv.csproj")]
    [InlineData("`--theme-folder ~/themed` has HTML templates", "build", "~/ada.resume.yaml", "--theme-folder", "~/themed")]
    [InlineData("`~/own/ada.resume.yaml` has HTML templates of its own", "build", "~/own")]
    [InlineData("`~/themed/ada.resume.yaml` has HTML templates of its own", "check", "~/themed/ada.resume.yaml")]
    [InlineData("`~/themed/child.resume.yaml` has HTML templates of its own", "build", "~/themed/child.resume.yaml")]
    [InlineData("`~/themed/escaped.resume.yaml` has HTML templates of its own", "build", "~/themed/escaped.resume.yaml")]
    [InlineData("`serve` runs a web server", "serve", "~/ada.resume.yaml")]
    [InlineData("`lsp` serves an editor", "lsp")]
    [InlineData("`watch` must be able to compile HTML templates", "watch", "~/ada.resume.yaml")]
    public void ManagedToolRunsIt(string reason, params string[] args) => Assert.Equal(reason, Reason(args));

    private string? Reason(string[] args)
    {
        var ansi = new Ansi(enabled: false);
        var reporter = new Reporter(TextWriter.Null, TextWriter.Null, new(new(), ansi, 200), ansi);
        var parsed = CommandLine.Parse(
            [.. args.Select(arg => arg.StartsWith("~/", StringComparison.Ordinal) ? folder[arg[2..]] : arg)], reporter);
        return CommandLine.FindManagedReason(parsed)
            ?.Replace(folder.FullPath + Path.DirectorySeparatorChar, "~/", StringComparison.Ordinal);
    }
}
