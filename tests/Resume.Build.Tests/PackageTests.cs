using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The package Resume.Build in the projects people have.</summary>
public sealed class PackageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("console", "bin/Debug/net10.0/resume")]
    [InlineData("sdk", "bin/Debug/resume")]
    public void AProjectCompilesItsSourcesWithThePackageAlone(string kind, string outputs)
    {
        using var project = feed.Project(kind, "<ResumeFormats>html;docx;pdf;txt</ResumeFormats>");

        Assert.Equal(["milo.html", "milo.docx", "milo.pdf", "milo.txt"], project.Build().ThatSucceeded().Written);
        Assert.Equal(["milo.docx", "milo.html", "milo.pdf", "milo.txt"], project.Files(outputs));

        var second = project.Build().ThatSucceeded();
        Assert.True(second.Skipped("_ResumeCompile"));
    }
}
