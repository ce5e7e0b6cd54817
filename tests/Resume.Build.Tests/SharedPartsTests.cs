using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>`extends` and `abstract` in real builds.</summary>
public sealed class SharedPartsTests
{
    private const string Extending = "extends: shared/base.yaml\nbasics: {name: Milo Polte}\n";

    [Fact]
    public void AFileThatIsExtendedIsAnInput()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("milo.resume.yaml", Extending);
        sandbox.Write("other.resume.yaml", BuildSandbox.Named("Other"));
        sandbox.Write("shared/base.yaml", "basics: {label: Engineer}\n");
        Assert.Equal(["milo.txt", "other.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        sandbox.Write("shared/base.yaml", "basics: {label: Architect}\n");

        Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Contains("Architect", sandbox.Read("bin/resume/milo.txt"), StringComparison.Ordinal);

        sandbox.Write("shared/base.yaml", "basics: {lable: Architect}\n");

        var error = Assert.Single(sandbox.Compile().ThatFailed().Errors);
        Assert.Equal(("RES1005", sandbox.FullPath("shared/base.yaml")), (error.Code, error.File));
        Assert.Equal((1, 10), (error.LineNumber, error.ColumnNumber));
    }

    [Fact]
    public void AMissingFileIsNoticedWhenItAppears()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("milo.resume.yaml", "extends: milo.private.yaml?\nbasics: {name: Milo Polte}\n");
        Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        Assert.Contains("milo.private.yaml", sandbox.Read("obj/resume/watched.txt"), StringComparison.Ordinal);

        sandbox.Write("milo.private.yaml", "basics: {label: Engineer}\n");

        Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Contains("Engineer", sandbox.Read("bin/resume/milo.txt"), StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        sandbox.Delete("milo.private.yaml");

        Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Changed);
        Assert.DoesNotContain("Engineer", sandbox.Read("bin/resume/milo.txt"), StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
    }

    // A list, a diamond, and what an extended file extends and names itself.
    [Fact(Explicit = true)]
    public void EveryFileThatIsReadIsAnInput()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("milo.resume.yaml", "extends: [shared/a.yaml, shared/b.yaml]\nbasics: {name: Milo Polte}\n");
        sandbox.Write("shared/a.yaml", "extends: deep/root.yaml\nskills: [{name: Ants}]\n");
        sandbox.Write("shared/b.yaml", "extends: [deep/root.yaml, deep/missing.yaml?]\nlanguages: [{language: Bantu}]\n");
        sandbox.Write("shared/deep/root.yaml", "basics: {label: Engineer}\n");
        sandbox.Compile().ThatSucceeded();
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        foreach (var (file, text, shown) in new[]
        {
            ("shared/a.yaml", "extends: deep/root.yaml\nskills: [{name: Apes}]\n", "Apes"),
            ("shared/b.yaml", "extends: [deep/root.yaml, deep/missing.yaml?]\nlanguages: [{language: Basque}]\n", "Basque"),
            ("shared/deep/root.yaml", "basics: {label: Architect}\n", "Architect"),
            ("shared/deep/missing.yaml", "interests: [{name: Cats}]\n", "Cats"),
        })
        {
            sandbox.Write(file, text);

            Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Changed);
            Assert.Contains(shown, sandbox.Read("bin/resume/milo.txt"), StringComparison.Ordinal);
            Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        }

        File.Delete(sandbox.FullPath("shared/deep/root.yaml"));

        var error = Assert.Single(sandbox.Compile().ThatFailed().Errors, error => error.File == sandbox.FullPath("shared/a.yaml"));
        Assert.Contains("deep/root.yaml", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAbstractSourceIsCheckedOnceUntilItChanges()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("base.resume.yaml", "abstract: true\nbasics: {label: Engineer}\n");
        sandbox.Compile().ThatSucceeded();
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        // The task runs for another source; this one is current though it has no outputs.
        sandbox.Write("milo.resume.yaml", BuildSandbox.Named("Ada"));
        var build = sandbox.Compile().ThatSucceeded();

        Assert.Equal(["milo.txt"], build.Written);
        Assert.DoesNotContain(build.Messages, message => message.Contains("is abstract", StringComparison.Ordinal));
    }

    [Fact]
    public void AnAbstractSourceIsCheckedAndLosesItsOutputs()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("base.resume.yaml", "basics: {name: Nobody, label: Engineer}\n");
        sandbox.Write("milo.resume.yaml", Extending.Replace("shared/base.yaml", "base.resume.yaml", StringComparison.Ordinal));
        Assert.Equal(["base.txt", "milo.txt"], sandbox.Compile().ThatSucceeded().Written);

        sandbox.Write("base.resume.yaml", "abstract: true\nbasics: {label: Engineer}\n");
        var result = sandbox.Compile().ThatSucceeded();

        Assert.Equal(["milo.txt"], result.Written);
        Assert.Contains("base.resume.yaml is abstract, so it has no outputs of its own.", result.Messages);
        Assert.Equal(["milo.txt"], sandbox.Files("bin/resume"));

        sandbox.Write("base.resume.yaml", "abstract: true\nbasics: {lable: Engineer}\n");

        // Both sources have the problem, which is reported once.
        Assert.Equal("RES1005", Assert.Single(sandbox.Compile().ThatFailed().Errors).Code);
    }

    [Fact]
    public void AFolderOutsideIsAllowedByAnItem()
    {
        using var sandbox = BuildSandbox.OfNothingElse("<ItemGroup><ResumeSourceRoot Include=\"$(Shared)\" /></ItemGroup>");
        sandbox.Write("milo.resume.yaml", "extends: ../company/base.yaml\nbasics: {name: Milo Polte}\n");
        sandbox.Write("../company/base.yaml", "basics: {label: Engineer}\n");

        var error = Assert.Single(sandbox.Compile().ThatFailed().Errors);

        Assert.Equal("RES1036", error.Code);
        Assert.Contains($"is outside `{sandbox.Folder}`", error.Text, StringComparison.Ordinal);
        Assert.Equal(["milo.txt"], sandbox.Compile("-p:Shared=../company").ThatSucceeded().Written);
        Assert.Equal("RES1036", Assert.Single(sandbox.Compile().ThatFailed().Errors).Code);
    }

    [Fact]
    public void ALinkedItemReadsItsOwnFolder()
    {
        using var sandbox = BuildSandbox.OfNothingElse("<ItemGroup><Resume Include=\"../elsewhere/ada.resume.yaml\" /></ItemGroup>");
        sandbox.Write("../elsewhere/ada.resume.yaml", "extends: base.yaml\nbasics: {name: Ada}\n");
        sandbox.Write("../elsewhere/base.yaml", "basics: {label: Engineer}\n");

        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Compile().ThatSucceeded().Written.Order(StringComparer.Ordinal));
    }
}
