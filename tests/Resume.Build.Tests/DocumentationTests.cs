using Resume.Build.Tests.Sandbox;
using YamlDotNet.RepresentationModel;

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

    [Fact]
    public void DocumentedWorkflowWorks()
    {
        using var project = feed.Project("sdk");
        project.Write("Cv.csproj", project.Read("Cv.csproj").Replace("<ResumeFormats>txt</ResumeFormats>", "", StringComparison.Ordinal));
        var workflow = new YamlStream();
        workflow.Load(new StringReader(File.ReadAllText(Path.Join(Repository.Folder, "docs", "github-actions.yml"))));
        var jobs = (YamlMappingNode)workflow.Documents.Single().RootNode["jobs"];
        var steps = jobs.Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>().ToList();
        string Of(YamlMappingNode step, string key) => step.Children.TryGetValue(key, out var value) ? value.ToString() : "";
        void Run() => Assert.All(
            steps.Where(step => Of(step, "run") != ""), step => project.Run("bash", "-e", "-c", Of(step, "run")).ThatSucceeded());

        Run();
        Assert.Equal(["index.html", "milo.docx", "milo.html", "milo.pdf", "milo.txt"], project.Files("out"));
        Assert.Contains("href=\"milo.pdf\"", project.Read("out/index.html"), StringComparison.Ordinal);
        var site = steps.Single(step => Of(step, "uses").Contains("upload-pages-artifact", StringComparison.Ordinal));
        Assert.Equal("out", ((YamlMappingNode)site["with"])["path"].ToString());
        Assert.Equal(
            [
                "actions/checkout", "actions/setup-dotnet", "actions/cache",
                "actions/upload-artifact", "actions/upload-pages-artifact", "actions/deploy-pages",
            ],
            steps.Select(step => Of(step, "uses")).Where(uses => uses != "").Select(uses => uses.Split('@')[0]));

        // Only the cached folder is kept, as on a new machine.
        var cache = steps.Single(step => Of(step, "uses").StartsWith("actions/cache", StringComparison.Ordinal));
        var kept = ((YamlMappingNode)cache["with"])["path"].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["**/obj", "out"], kept);
        File.SetLastWriteTimeUtc(project.FullPath("milo.resume.yaml"), DateTime.UtcNow);
        var before = project.Files("out").ToDictionary(file => file, file => File.GetLastWriteTimeUtc(project.FullPath($"out/{file}")));
        Run();
        Assert.Equal(
            before, project.Files("out").ToDictionary(file => file, file => File.GetLastWriteTimeUtc(project.FullPath($"out/{file}"))));
    }
}
