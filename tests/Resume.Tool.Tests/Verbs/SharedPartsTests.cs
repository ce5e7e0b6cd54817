namespace Resume.Tool.Tests.Verbs;

/// <summary>`extends`, `abstract` and `--root` with the tool.</summary>
public class SharedPartsTests
{
    [Fact]
    public async Task TheExcerptIsOfTheFileThatContainsTheProblem()
    {
        using var folder = new EmptyFolder()
            .With("cv/ada.resume.yaml", "extends: ../shared/base.yaml\nbasics: {name: Ada}\n")
            .With("shared/base.yaml", "basics:\n  lable: Engineer\n")
            .With("cv.csproj", "<Project />");

        var run = await folder.RunAsync("check", "cv");

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("shared/base.yaml(2,3,2,8): error RES1005", run.Error, StringComparison.Ordinal);
        Assert.Contains("   2 |   lable: Engineer\n     |   ^^^^^\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnAbstractSourceThatIsNamedIsMentioned()
    {
        using var folder = new EmptyFolder()
            .With("base.resume.yaml", "abstract: true\n")
            .With("ada.resume.yaml", "extends: base.resume.yaml\nbasics: {name: Ada}\n");

        var named = await folder.RunAsync("build", "base.resume.yaml", "--format", "txt");
        var found = await folder.RunAsync("build", "--format", "txt");

        Assert.Equal((0, Array.Empty<string>()), (named.ExitStatus, named.OutputLines));
        Assert.Contains("base.resume.yaml: info RES5087: this source is abstract", named.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (found.ExitStatus, found.Error));
        Assert.Equal(["ada.txt"], found.OutputLines);
    }

    [Fact]
    public async Task AFolderOutsideIsAllowedByRoot()
    {
        using var folder = new EmptyFolder()
            .With("cv/ada.resume.yaml", "extends: ../company/base.yaml\nbasics: {name: Ada}\n")
            .With("company/base.yaml", "basics: {label: Engineer}\n");

        var outside = await folder.RunAsync("build", "cv", "--format", "txt");
        var allowed = await folder.RunAsync("build", "cv", "--format", "txt", "--root", "company");
        var missing = await folder.RunAsync("build", "cv", "--root", "none");

        Assert.Contains("error RES1036: the file `../company/base.yaml` is outside `", outside.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), (allowed.ExitStatus, allowed.Error));
        Assert.Equal(2, missing.ExitStatus);
        Assert.Contains("error RES5086: cannot use the root folder `none`", missing.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkCannotLeaveTheRoots()
    {
        using var folder = new EmptyFolder()
            .With("cv/ada.resume.yaml", "extends: base.yaml\nbasics: {name: Ada}\n")
            .With("secret.yaml", "basics: {label: Secret}\n");
        File.CreateSymbolicLink(folder["cv/base.yaml"], folder["secret.yaml"]);

        var run = await folder.RunAsync("check", "cv");

        Assert.Contains("error RES1036: the file `base.yaml` is outside `", run.Error, StringComparison.Ordinal);
    }
}
