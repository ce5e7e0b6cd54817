using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The package Resume.Templates.</summary>
public sealed class TemplatesPackageTests(PackageFeed feed)
{
    [Fact(Explicit = true)]
    public void InstalledTemplateBuildsAtOnce()
    {
        using var sandbox = feed.Empty();
        Install(sandbox);

        sandbox.Run(
            "dotnet", "new", "resume", "-o", "cv", "--full-name", "Milo Polte", "--email", "milo@example.com", "--theme", "modern",
            "--locale", "de", "--debug:custom-hive", sandbox.FullPath("hive")).ThatSucceeded();
        sandbox.Build("cv").ThatSucceeded();

        Assert.Equal(["cv.docx", "cv.html", "cv.pdf", "cv.txt"], sandbox.Files("cv/bin/Debug/resume"));
        Assert.Contains("Milo Polte", sandbox.Read("cv/bin/Debug/resume/cv.txt"), StringComparison.Ordinal);
        Assert.Contains("theme: modern\nlocale: de\n", sandbox.Read("cv/cv.resume.yaml"), StringComparison.Ordinal);
    }

    [Fact(Explicit = true)]
    public void TemplateWritesWhatInitWrites()
    {
        using var sandbox = feed.Empty();
        Install(sandbox);
        sandbox.Run("dotnet", "new", "resume", "-o", "new", "--debug:custom-hive", sandbox.FullPath("hive")).ThatSucceeded();
        sandbox.Run("dotnet", "tool", "install", "Resume.Tool", "--tool-path", "tools", "--version", feed.Version).ThatSucceeded();
        sandbox.Run(sandbox.FullPath(OperatingSystem.IsWindows() ? "tools/resume.exe" : "tools/resume"), "init", "init").ThatSucceeded();

        var files = sandbox.Files("init");

        Assert.Equal(files, sandbox.Files("new"));
        Assert.All(files, file => Assert.Equal(sandbox.Read($"init/{file}"), sandbox.Read($"new/{file}")));
    }

    [Fact]
    public void WorkflowIsThatOfTheDocumentation() =>
        Assert.Equal(Steps("docs/github-actions.yml"), Steps("src/Resume.Templates/content/github/workflows/resume.yml"));

    private static string Steps(string path)
    {
        var text = File.ReadAllText(Path.Join(Repository.Folder, path));
        return text[text.IndexOf("name: ", StringComparison.Ordinal)..];
    }

    private void Install(PackageSandbox sandbox) => sandbox.Run(
        "dotnet", "new", "install", feed.Package("Resume.Templates"), "--debug:custom-hive", sandbox.FullPath("hive")).ThatSucceeded();
}
