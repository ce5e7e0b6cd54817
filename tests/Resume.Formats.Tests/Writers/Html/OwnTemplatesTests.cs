using System.Globalization;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Diagnostics;
using Resume.Formats.Tests.Reading;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>HTML templates of a source and of a theme.</summary>
public sealed class OwnTemplatesTests : IDisposable
{
    private const string Header = "milo.templates/Header.cshtml";

    private static string Documentation { get; } =
        File.ReadAllText(Path.Combine(DiagnosticsDocumentationTests.Root, "docs", "templates.md")).ReplaceLineEndings("\n");

    private readonly DirectoryInfo cache = Directory.CreateTempSubdirectory();

    public void Dispose() => cache.Delete(recursive: true);

    [Fact]
    public async Task TemplateReplacesTheBuiltInOneOfItsName()
    {
        var html = await OwnTemplates.HtmlAsync((Header, "@model HtmlHeader\n<h1 id=\"mine\">@Model.Outline.Header.Name.PlainText</h1>\n"));

        Assert.Contains("    <h1 id=\"mine\">Ada Example</h1>\n    <main>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<header>", html, StringComparison.Ordinal);
        Assert.Contains("One</li>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CopiesOfAllTemplatesRenderTheSamePage() => Assert.Equal(
        await OwnTemplates.HtmlAsync(),
        await OwnTemplates.HtmlAsync(
            [.. BuiltInTemplates.Names.Select(name => ($"milo.templates/{name}.cshtml", BuiltInTemplates.Text(name)))]));

    [Fact]
    public async Task TemplatesOfTheSourceOverrideThoseOfItsTheme()
    {
        var html = OwnTemplates.Html(await OwnTemplates.CompileAsync(
            OwnTemplates.Options,
            OwnTemplates.Source + "theme: themes/mine.yaml\n",
            (Header, "@model HtmlHeader\n<p>of the source</p>"),
            ("themes/mine.yaml", "base: ./base.yaml"),
            ("themes/mine.templates/Header.cshtml", "@model HtmlHeader\n<p>of the theme</p>"),
            ("themes/base.yaml", ""),
            ("themes/base.templates/Entry.cshtml", "@model HtmlEntry\n<p>of the base</p>")));

        Assert.Contains("<p>of the source</p>", html, StringComparison.Ordinal);
        Assert.Contains("<p>of the base</p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("of the theme", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\tb")]
    [InlineData("a\\b")]
    public async Task ASourceMayHaveANameThatNoFolderHas(string name)
    {
        var source = OwnTemplates.Read(OwnTemplates.Source) with
        {
            Path = $"{name}.resume.yaml",
            Files = new FolderFiles(cache.FullName, Path.Join(cache.FullName, "cv.resume.yaml")),
        };
        var result = await ResumeCompiler.CompileAsync(source, OwnTemplates.Options, TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public async Task ThemeFoldersHaveTemplates()
    {
        var files = new StoredFiles(
            ("acme/theme.yaml", []), ("acme/theme.templates/Header.cshtml", "@model HtmlHeader\n<p>acme</p>"u8.ToArray()));
        var options = OwnTemplates.Options with { Theme = "acme", ThemeFolders = [new("themes", ["acme/theme.yaml"], files)] };

        var result = await OwnTemplates.CompileAsync(options, OwnTemplates.Source);

        Assert.Contains("<p>acme</p>", OwnTemplates.Html(result), StringComparison.Ordinal);
        Assert.Contains(result.Dependencies, file => file.Path == "/cv/acme/theme.templates");
    }

    [Fact]
    public async Task ValuesAreEncodedInTextAndAttributes()
    {
        var html = await OwnTemplates.HtmlAsync(
            (Header, "@{ object text = \"<b a='\\\"'>\"; }\n<p title=\"@text\">@text @Raw(\"<i>x</i>\")</p>"));

        Assert.Contains(
            "<p title=\"&lt;b a=&#39;&quot;&#39;&gt;\">&lt;b a=&#39;&quot;&#39;&gt; <i>x</i></p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CultureAndLineBreaksMakeNoDifference()
    {
        const string Template = "@model HtmlHeader\n<p>@(1.5) @(new DateTime(2026, 3, 1))</p>\n";
        var html = await OwnTemplates.HtmlAsync((Header, Template));
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(html, await OwnTemplates.HtmlAsync((Header, Template.ReplaceLineEndings("\r\n"))));
            Assert.Equal("de-DE", Thread.CurrentThread.CurrentCulture.Name);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }

        Assert.Contains("<p>1.5 03/01/2026 00:00:00</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PhotoIsShownWhereverATemplateShowsIt()
    {
        var files = new StoredFiles(
            ("me.png", Pictures.Png),
            (Header, "@model HtmlHeader\n<img src=\"data:image/png;base64,AAAA\"><img alt=\"\" src=\"@Model.Photo!.Source\">"u8.ToArray()));
        var source = OwnTemplates.Read("basics: {name: Ada Example, image: me.png}\n") with { Files = files };

        var result = await ResumeCompiler.CompileAsync(source, OwnTemplates.Options, TestContext.Current.CancellationToken);
        var html = OwnTemplates.Html(result);

        Assert.Contains("base64,AAAA\"><img alt=\"\" src=\"data:image/png;base64,iVBOR", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CompiledTemplatesAreCachedByContent()
    {
        // Of no other test: this process remembers what it has compiled.
        var file = (Header, $"@model HtmlHeader\n<p>{nameof(CompiledTemplatesAreCachedByContent)}</p>");
        var host = OwnTemplates.Options.TemplateHost with { CacheFolder = cache.FullName };
        var html = OwnTemplates.Html(await OwnTemplates.CompileAsync(
            OwnTemplates.Options with { TemplateHost = host }, OwnTemplates.Source, file));

        Assert.Contains("<p>Compiled", html, StringComparison.Ordinal);
        Assert.Single(cache.GetFiles());
    }

    [Fact]
    public async Task CheckCompilesTemplatesAndDoesNotRunThem()
    {
        var source = OwnTemplates.Read(OwnTemplates.Source, (Header, "@{ throw new Exception(); }"));
        Assert.Empty((await ResumeCompiler.CheckAsync(source, OwnTemplates.Options, TestContext.Current.CancellationToken)).Diagnostics);

        source = OwnTemplates.Read(OwnTemplates.Source, (Header, "@oops"));
        Assert.Equal("RES3011", Assert.Single(ResumeCompiler.Check(source, OwnTemplates.Options)).Code);
    }

    [Fact]
    public async Task DocumentedTemplateCompiles()
    {
        var html = await OwnTemplates.HtmlAsync((Header, Documentation.Split("```html\n")[1].Split("```")[0]));

        Assert.Contains("      <h1 class=\"name\">Ada Example</h1>\n    </header>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryTemplateIsDocumented() => Assert.All(
        BuiltInTemplates.Names, name => Assert.Contains($"`{name}`", Documentation, StringComparison.Ordinal));

    [Fact]
    public async Task PolicyOfThePageIsThatOfTheTheme()
    {
        Assert.Contains("content=\"script-src &#39;none&#39;; style-src", await OwnTemplates.HtmlAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Content-Security-Policy",
            OwnTemplates.Html(await OwnTemplates.CompileAsync(
                OwnTemplates.Options, OwnTemplates.Source + "theme: {html: {contentSecurityPolicy: none}}\n")),
            StringComparison.Ordinal);
    }
}
