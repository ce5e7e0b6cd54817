using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The examples in the documentation work.</summary>
public sealed class DocumentationTests(PackageFeed feed)
{
    [Fact(Explicit = true)]
    public void DocumentedTargetsWork()
    {
        using var project = feed.Project("sdk", "<ResumeFormats>pdf;txt</ResumeFormats>");
        project.Write("Cv.csproj", project.Read("Cv.csproj").Replace(
            "</Project>",
            Documentation.Block("docs/msbuild.md", "Name=\"CopyPdf\"")
                + Documentation.Block("docs/msbuild.md", "Name=\"ZipResumes\"") + "</Project>",
            StringComparison.Ordinal));

        project.Build().ThatSucceeded();

        Assert.Equal(["milo.pdf"], project.Files("wwwroot"));
        Assert.Equal(["milo.pdf", "milo.txt"], PackageFile.Entries(project.FullPath("bin/Debug/resumes.zip")));

        // Outputs are items even if nothing was compiled.
        project.Delete("wwwroot/milo.pdf");
        Assert.Equal(0, project.Build("--no-restore").ThatSucceeded().TaskCalls);
        Assert.Equal(["milo.pdf"], project.Files("wwwroot"));
    }

    [Fact(Explicit = true)]
    public void DocumentedWorkflowWorks()
    {
        using var project = feed.Project("sdk");
        project.Write("Cv.csproj", project.Read("Cv.csproj").Replace("<ResumeFormats>txt</ResumeFormats>", "", StringComparison.Ordinal));
        var workflow = new Workflow(File.ReadAllText(Path.Join(Repository.Folder, "docs", "github-actions.yml")));

        workflow.Run(project);

        Assert.Equal(["index.html", "milo.docx", "milo.html", "milo.pdf", "milo.txt"], project.Files("site/resume"));
        Assert.Contains("href=\"milo.pdf\"", project.Read("site/resume/index.html"), StringComparison.Ordinal);
        Assert.Equal(["site/resume", "site/resume"], workflow.Uploads);
        Assert.Equal(["~/.nuget/packages"], workflow.Caches);
        Assert.Equal(
            [
                "actions/checkout", "actions/setup-dotnet", "actions/cache",
                "actions/upload-artifact", "actions/upload-pages-artifact", "actions/deploy-pages",
            ],
            workflow.Actions);
    }
}
