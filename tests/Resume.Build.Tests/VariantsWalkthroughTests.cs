using Resume.Build.Tests.Sandbox;
using Resume.Formats.Privacy;

namespace Resume.Build.Tests;

/// <summary>docs/variants.md: what it shows is what happens, and nothing private leaves the repository.</summary>
public sealed class VariantsWalkthroughTests(PackageFeed feed)
{
    private const string Phone = "+49 30 23125042";

    private static readonly Walkthrough Page = new("docs/variants.md");

    private static readonly string[] Variants =
    [
        "lena.backend.de.pdf", "lena.backend.pdf", "lena.lead.de.pdf", "lena.lead.pdf", "lena.public.de.html", "lena.public.html",
    ];

    private static string Workflows => File.ReadAllText(Path.Join(Repository.Folder, "docs", "github-actions.yml"));

    // A project without the SDK's targets, so that this is checked in every run; the rest takes minutes.
    [Fact]
    public void TheSourceHasTheVariantsThatThePageSays()
    {
        using var sandbox = BuildSandbox.OfNothingElse("<PropertyGroup><ResumeFormats>html;docx;pdf;txt</ResumeFormats></PropertyGroup>");
        sandbox.Delete("milo.resume.yaml");
        sandbox.Write("lena.resume.yaml", Page["lena.resume.yaml"]);
        sandbox.Write("lena.private.yaml", Page["lena.private.yaml"]);
        sandbox.Environment["RESUME_PHONE"] = Phone;

        var build = sandbox.Compile("-p:TreatWarningsAsErrors=true").ThatSucceeded();

        Assert.Equal(Variants, sandbox.Files("bin/resume"));
        Assert.All(Variants, file => Assert.Equal(!file.Contains("public", StringComparison.Ordinal), HasPrivateValues(sandbox, "bin/resume/" + file)));
        Assert.Equal(
            build.Written.Order(StringComparer.Ordinal), Page.Steps.Single(step => step.Text == "ls bin/Debug/resume").Output.Split(
                '\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact(Explicit = true)]
    public void EveryCommandPrintsWhatThePageShows()
    {
        using var repository = feed.Empty();

        var commands = Follow(repository);

        Assert.NotEmpty(commands);
        Assert.All(commands, command =>
        {
            var (step, status, printed) = command;
            // A command whose output is shown may also end as `grep` and `diff` do.
            Assert.True(status == 0 || step.Output.Length > 0, $"{step.Text}: {status}\n{printed}");
            Assert.True(step.Output is "" || step.Output == printed, $"{step.Text}\nprints:\n{printed}");
        });
    }

    [Fact(Explicit = true)]
    public void NothingPrivateIsInSiteArtifactOrCache()
    {
        using var repository = feed.Empty();
        Follow(repository);

        // On Lena's computer, with all values; then as the workflow does it, though it has no secrets.
        Assert.All(repository.Files("site"), file => Assert.False(HasPrivateValues(repository, $"site/{file}"), file));
        Directory.Delete(repository.FullPath("site"), recursive: true);
        repository.Environment["RESUME_PHONE"] = Phone;
        var workflow = new Workflow(Workflows);
        workflow.Run(repository);

        Assert.Equal(Variants, repository.Files("bin/Release/resume").Except(["index.html"]));
        Assert.All(workflow.Uploads, folder => Assert.Equal(["index.html", "lena.public.de.html", "lena.public.html"], repository.Files(folder)));
        Assert.All(
            workflow.Uploads.SelectMany(folder => repository.Files(folder).Select(file => $"{folder}/{file}")),
            file => Assert.False(HasPrivateValues(repository, file), file));
        Assert.Equal(["~/.nuget/packages"], workflow.Caches);

        // Its files are all that a commit would add.
        repository.Run("git", "add", "--all").ThatSucceeded();
        Assert.Equal(
            [".github/workflows/applications.yml", ".gitignore", "Resume.csproj", "lena.resume.yaml"],
            repository.Run("git", "ls-files").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact(Explicit = true)]
    public void ApplicationsAreBuiltFromSecretsAndLeaveForAPrivateRepository()
    {
        using var repository = feed.Empty();
        WriteFiles(repository);
        repository.Run("git", "init", "--quiet", "--bare", "../private.git").ThatSucceeded();
        var workflow = new Workflow(Page[".github/workflows/applications.yml"]);
        Assert.Empty(workflow.Uploads);
        Assert.Empty(workflow.Caches);
        Assert.Contains("parameter null or not set", Assert.Throws<Xunit.Sdk.AllException>(() => workflow.Run(repository)).Message, StringComparison.Ordinal);

        foreach (var (name, value) in new[]
        {
            ("RESUME_PHONE", Phone), ("LENA_PRIVATE", Page["lena.private.yaml"]), ("APPLICATIONS", repository.FullPath("../private.git")),
        })
        {
            repository.Environment[name] = value;
        }

        workflow.Run(repository);

        repository.Run("git", "clone", "--quiet", "../private.git", "received").ThatSucceeded();
        var pdfs = Variants.Where(file => file.EndsWith(".pdf", StringComparison.Ordinal)).ToList();
        Assert.Equal(pdfs, repository.Files("received").Where(file => !file.StartsWith(".git/", StringComparison.Ordinal)));
        Assert.All(pdfs, file => Assert.True(HasPrivateValues(repository, "received/" + file), file));
    }

    private IReadOnlyList<(Walkthrough.Step Step, int Status, string Printed)> Follow(DotnetSandbox repository)
    {
        repository.Environment["RESUME_PHONE"] = null;
        var tool = Path.Join(Repository.Folder, "src", "Resume.Tool", "bin", Repository.Configuration, "net10.0", "resume.dll");
        return Page.Run(repository, WithVersion, $$"""
            resume() { dotnet '{{tool}}' "$@"; }
            git init --quiet
            printf '%s\n' nuget.config global.json 'Directory.*' > .git/info/exclude
            """);
    }

    private void WriteFiles(DotnetSandbox repository)
    {
        foreach (var step in Page.Steps.Where(step => step.File is not null and not "lena.private.yaml"))
        {
            repository.Write(step.File!, WithVersion(step.Text));
        }
    }

    // The page names a version that is published.
    private string WithVersion(string file) => file.Replace("Resume.Build/0.1.0", $"Resume.Build/{feed.Version}", StringComparison.Ordinal);

    // The number as it is, or the street.
    private static bool HasPrivateValues(DotnetSandbox sandbox, string file) =>
        OutputReaders.Read(Path.GetExtension(file)[1..], File.ReadAllBytes(sandbox.FullPath(file))).Texts.Any(text =>
            text.Text.Contains("23125042", StringComparison.Ordinal) || text.Text.Contains("Gasse", StringComparison.Ordinal));
}
