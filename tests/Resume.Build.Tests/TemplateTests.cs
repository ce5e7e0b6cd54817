using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>HTML templates beside a source in real builds.</summary>
public sealed class TemplateTests(PackageFeed feed)
{
    private const string Header = "milo.templates/Header.cshtml";

    [Fact(Explicit = true)]
    public void TemplatesAreInputs()
    {
        using var sandbox = BuildSandbox.OfNothingElse("<PropertyGroup><ResumeFormats>html</ResumeFormats></PropertyGroup>");
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        AssertCompiles("added", () => sandbox.Write(Header, "@model HtmlHeader\n<p>added</p>\n"));
        AssertCompiles("changed", () => sandbox.Write(Header, "@model HtmlHeader\n<p>changed</p>\n"));
        AssertCompiles("second", () => sandbox.Write("milo.templates/Resume.cshtml", "<p>second</p>\n"));
        AssertCompiles("changed", () => sandbox.Delete("milo.templates/Resume.cshtml"));
        AssertCompiles("<h1", () => sandbox.Delete(Header));

        void AssertCompiles(string expected, Action change)
        {
            change();
            Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
            Assert.Contains(expected, sandbox.Read("bin/resume/milo.html"), StringComparison.Ordinal);
            Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        }
    }

    [Fact]
    public void MistakeHasItsPlaceAndOtherFormatsAreWritten()
    {
        using var sandbox = BuildSandbox.OfNothingElse("<PropertyGroup><ResumeFormats>html;txt</ResumeFormats></PropertyGroup>");
        sandbox.Write(Header, "@model HtmlHeader\n<p>@Model.Nam</p>\n");

        var build = sandbox.Compile();

        Assert.Contains(
            "milo.templates/Header.cshtml(2,11,2,14): error RES3011: the template does not compile: 'HtmlHeader'",
            build.Output, StringComparison.Ordinal);
        Assert.Equal(["milo.txt"], build.Written);
    }

    // Neither as a view that the project compiles, nor as content that it publishes.
    [Theory(Explicit = true)]
    [InlineData("web")]
    [InlineData("razor")]
    public void ProjectsWithViewsDoNotCompileTemplates(string kind)
    {
        using var project = feed.Project(kind, "<ResumeFormats>html</ResumeFormats>");
        project.Write(Header, "@model HtmlHeader\n<p>mine</p>\n");
        project.Write("acme/theme.templates/Entry.cshtml", "@model HtmlEntry\n<p>mine</p>\n");

        project.Publish("-o", "site").ThatSucceeded();

        Assert.Contains("<p>mine</p>", project.Read("bin/Release/net10.0/resume/milo.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("HtmlHeader", project.Read("bin/Release/net10.0/Cv.dll"), StringComparison.Ordinal);
        Assert.DoesNotContain(project.Files("site"), file => file.EndsWith(".cshtml", StringComparison.Ordinal));
    }
}
