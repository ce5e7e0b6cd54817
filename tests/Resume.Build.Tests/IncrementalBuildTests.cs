using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

public sealed class IncrementalBuildTests : IDisposable
{
    private const string Outputs = "bin/resume";
    private static readonly DateTime LongAgo = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly BuildSandbox sandbox = BuildSandbox.OfNothingElse();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void OnlyTheEditedSourceIsCompiled()
    {
        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Compile().ThatSucceeded();

        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Sample"));

        Assert.Equal(["ada.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Contains("Ada Sample", sandbox.Read(Outputs + "/ada.txt"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
    }

    [Fact]
    public void EditedPhotoCompilesOnlyItsSource()
    {
        const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
        sandbox.Write("people/ada.resume.yaml", BuildSandbox.Named("Ada Example") + "  image: ../ada.png\n");
        File.WriteAllBytes(sandbox.FullPath("ada.png"), Convert.FromBase64String(Pixel));
        sandbox.Compile().ThatSucceeded();
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        File.WriteAllBytes(sandbox.FullPath("ada.png"), [.. Convert.FromBase64String(Pixel), 0]);
        var edited = sandbox.Compile().ThatSucceeded();

        Assert.Equal(1, edited.TaskCalls);
        Assert.Equal(["ada.txt"], edited.Written.Select(Path.GetFileName));
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        sandbox.Delete("ada.png");
        Assert.Contains(sandbox.Compile().Errors, error => error.Code == "RES1035");
    }

    [Fact]
    public void EditedLinkTargetCompilesTheSource()
    {
        sandbox.Write("elsewhere/ada.txt", BuildSandbox.Named("Ada Example"));
        File.CreateSymbolicLink(sandbox.FullPath("ada.resume.yaml"), sandbox.FullPath("elsewhere/ada.txt"));
        sandbox.Compile().ThatSucceeded();

        sandbox.Write("elsewhere/ada.txt", BuildSandbox.Named("Ada Sample"));

        Assert.Equal(["ada.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
    }

    [Fact]
    public void SourceRenamedInCaseLeavesNoOutputs()
    {
        sandbox.Compile().ThatSucceeded();
        File.Move(sandbox.FullPath("milo.resume.yaml"), sandbox.FullPath("Milo.resume.yaml"));

        sandbox.Compile().ThatSucceeded();

        Assert.Equal(["milo.txt"], sandbox.Files(Outputs).Select(file => file.ToLowerInvariant()));
        Assert.Contains("Milo", sandbox.Read(Outputs + "/Milo.txt"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void OnlyTheNewSourceIsCompiled()
    {
        sandbox.Compile().ThatSucceeded();

        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        // Like the time of a file that was moved or unpacked.
        File.SetLastWriteTimeUtc(sandbox.FullPath("ada.resume.yaml"), LongAgo);

        Assert.Equal(["ada.txt"], sandbox.Compile().ThatSucceeded().Written);
    }

    [Fact]
    public void DeletedOutputIsWrittenAgain()
    {
        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Compile().ThatSucceeded();

        sandbox.Delete(Outputs + "/ada.txt");

        Assert.Equal(["ada.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
    }

    [Fact]
    public void TouchedSourceIsNotCompiled()
    {
        sandbox.Compile().ThatSucceeded();

        File.SetLastWriteTimeUtc(sandbox.FullPath("milo.resume.yaml"), DateTime.UtcNow);
        var touched = sandbox.Compile().ThatSucceeded();

        Assert.Equal(1, touched.TaskCalls);
        Assert.Empty(touched.Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
    }

    [Fact]
    public void OutputsOfARemovedSourceAreDeleted()
    {
        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Compile().ThatSucceeded();

        sandbox.Delete("ada.resume.yaml");
        sandbox.Compile().ThatSucceeded();
        Assert.Equal(["milo.txt"], sandbox.Files(Outputs));

        sandbox.Delete("milo.resume.yaml");
        sandbox.Compile().ThatSucceeded();
        Assert.Empty(sandbox.Files(Outputs));
    }

    [Fact]
    public void BuildIntoAnotherFolderKeepsUsualOutputs()
    {
        sandbox.Compile().ThatSucceeded();

        sandbox.Compile("-p:ResumeOutputPath=elsewhere/").ThatSucceeded();

        Assert.Equal(["milo.txt"], sandbox.Files(Outputs));
        Assert.Equal(["milo.txt"], sandbox.Files("elsewhere"));
    }

    [Fact]
    public void ChangedPropertyCompilesAgain()
    {
        sandbox.Compile().ThatSucceeded();

        Assert.Equal(["milo.txt"], sandbox.Compile("-p:ResumeTheme=modern").ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile("-p:ResumeTheme=modern").ThatSucceeded().TaskCalls);
    }

    [Fact]
    public void ChangedLocaleKeepsTheName()
    {
        sandbox.Compile().ThatSucceeded();

        Assert.Equal(["milo.txt"], sandbox.Compile("-p:ResumeLocale=de").ThatSucceeded().Written);
        Assert.Equal(["milo.txt"], sandbox.Files(Outputs));
        Assert.Equal(0, sandbox.Compile("-p:ResumeLocale=de").ThatSucceeded().TaskCalls);
    }

    [Fact]
    public void SkippedBuildHasTheSameOutputItems()
    {
        using var listing = BuildSandbox.OfNothingElse("""
            <Target Name="List" AfterTargets="CompileResumes">
              <WriteLinesToFile File="list.txt" Overwrite="true"
                                Lines="@(ResumeOutput->'%(Format) %(Filename)%(Extension) of %(SourceFile)')" />
            </Target>
            """);
        // MSBuild would read these characters as a list, a glob and an escape.
        listing.Write("100%25; really* (1)/a'b$(c)@x.resume.yaml", BuildSandbox.Named("Ada Example"));

        listing.Compile().ThatSucceeded();
        var compiled = listing.Read("list.txt");
        listing.Delete("list.txt");

        Assert.Equal(0, listing.Compile().ThatSucceeded().TaskCalls);
        Assert.Equal(compiled, listing.Read("list.txt"));
        Assert.Equal(
            [
                $"txt a'b$(c)@x.txt of {listing.FullPath("100%25; really* (1)/a'b$(c)@x.resume.yaml")}",
                $"txt milo.txt of {listing.FullPath("milo.resume.yaml")}",
            ],
            compiled.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void AddedDependencyCompilesTheSource()
    {
        sandbox.Compile().ThatSucceeded();

        // The compiler reports missing files in this list.
        sandbox.Write("obj/resume/absent.txt", sandbox.FullPath("me.private.yaml") + "\n");
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        sandbox.Write("me.private.yaml", "");
        File.SetLastWriteTimeUtc(sandbox.FullPath("me.private.yaml"), LongAgo);
        Assert.Equal(1, sandbox.Compile().ThatSucceeded().TaskCalls);
    }

    [Fact]
    public void ReplacedFileIsOutdatedAtAnyTime()
    {
        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Compile().ThatSucceeded();

        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Sample"));
        File.SetLastWriteTimeUtc(sandbox.FullPath("ada.resume.yaml"), LongAgo);

        Assert.Equal(["ada.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
    }

    [Fact]
    public void BrokenSourceKeepsEarlierOutputs()
    {
        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Compile().ThatSucceeded();
        var earlier = sandbox.Read(Outputs + "/milo.txt");

        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Sample"));
        sandbox.Write("milo.resume.yaml", "basics: [\n");
        var broken = sandbox.Compile().ThatFailed();

        Assert.Equal(["ada.txt"], broken.Written);
        Assert.Equal(earlier, sandbox.Read(Outputs + "/milo.txt"));
        Assert.Empty(sandbox.Compile().ThatFailed().Written);

        sandbox.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte"));
        Assert.Equal(["milo.txt"], sandbox.Compile().ThatSucceeded().Written);
    }
}
