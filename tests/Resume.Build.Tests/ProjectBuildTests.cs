using Resume.Build.Tests.Sandbox;
using Resume.Formats.Writers;

namespace Resume.Build.Tests;

public class ProjectBuildTests
{
    private const string Outputs = "bin/Debug/net10.0/resume";

    [Fact]
    public void SecondBuildSkipsTheTargetAndPrintsTheFolder()
    {
        using var sandbox = BuildSandbox.OfSdk();
        var first = sandbox.Build().ThatSucceeded();
        var second = sandbox.Build("--no-restore").ThatSucceeded();

        Assert.Equal(["milo.txt"], first.Written);
        Assert.Equal(["milo.txt"], sandbox.Files(Outputs));
        Assert.Equal(0, second.TaskCalls);
        Assert.True(second.Skipped("_ResumeCompile"));
        Assert.All(
            [first, second], build => Assert.Contains($"Cv -> {sandbox.FullPath(Outputs)}/", build.Output, StringComparison.Ordinal));
    }

    [Fact(Explicit = true)]
    public void SdkCleanKeepsOutputs()
    {
        using var sandbox = BuildSandbox.OfSdk();
        sandbox.Build().ThatSucceeded();

        // Anything but a no-op: IncrementalClean compares what this build wrote with what the last one did.
        sandbox.Write("Code.cs", "internal class Code;");
        sandbox.Build("--no-restore").ThatSucceeded();

        Assert.Equal(["milo.txt"], sandbox.Files(Outputs));
    }

    [Fact]
    public void DiagnosticsHavePositions()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte") + "  naem: Milo\n");
        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example") + "wrok: []\n");

        var build = sandbox.Compile().ThatFailed();

        Assert.Equal(
            [(sandbox.FullPath("ada.resume.yaml"), 3, 1, 5), (sandbox.FullPath("milo.resume.yaml"), 3, 3, 7)],
            build.Errors.Select(error => (error.File, error.LineNumber, error.ColumnNumber, error.EndColumnNumber)));
        Assert.All(build.Errors, error => Assert.Equal("RES1005", error.Code));
        Assert.Contains($"{sandbox.FullPath("milo.resume.yaml")}(3,3,3,7): error RES1005: ", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void PropertiesSetByAnEarlierTargetAreUsed()
    {
        using var sandbox = BuildSandbox.OfNothingElse("""
            <Target Name="ChooseTheme" BeforeTargets="CompileResumes">
              <PropertyGroup>
                <ResumeTheme>missing</ResumeTheme>
              </PropertyGroup>
            </Target>
            """);

        var error = Assert.Single(sandbox.Compile().ThatFailed().Errors);

        Assert.Contains("unknown theme `missing`", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void EarlierTargetCanWriteAndDeleteSources()
    {
        using var sandbox = BuildSandbox.OfNothingElse("""
            <Target Name="Generate" BeforeTargets="CompileResumes">
              <WriteLinesToFile File="made/ada.resume.yaml" Lines="basics: {name: Ada Example}" Overwrite="true"
                                WriteOnlyWhenDifferent="true" />
              <Delete Files="milo.resume.yaml" />
            </Target>
            """);

        Assert.Equal(["ada.txt"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        Assert.Equal(["made/ada.txt"], sandbox.Files("bin/resume"));
    }

    [Fact]
    public void BinObjAndExcludedFilesAreNotSources()
    {
        using var sandbox = BuildSandbox.OfSdk(
            frameworks: """
                <TargetFramework>net10.0</TargetFramework>
                <DefaultItemExcludes>$(DefaultItemExcludes);drafts/**</DefaultItemExcludes>
                """);
        foreach (var folder in new[] { "bin/Debug", "obj", "drafts/of/mine", ".old" })
        {
            sandbox.Write($"{folder}/copy.resume.yaml", BuildSandbox.Named("A Copy"));
        }

        sandbox.Build().ThatSucceeded();

        Assert.Equal(["milo.txt"], sandbox.Files(Outputs));
    }

    [Fact]
    public void EmptyFormatsAreTheDefaults()
    {
        using var sandbox = BuildSandbox.OfNothingElse();

        sandbox.Compile("-p:ResumeFormats=").ThatSucceeded();

        Assert.Equal(["milo.docx", "milo.html", "milo.pdf", "milo.txt"], sandbox.Files("bin/resume"));
    }

    [Fact(Explicit = true)]
    public void FoldersCanHaveAnyName()
    {
        using var sandbox = BuildSandbox.OfSdk("Lebenslauf für Zoë & Söhne (100%) #1, d'été");
        sandbox.Write("été 2026/a b;c@d%41.resume.yaml", BuildSandbox.Named("Zoë Example"));

        var first = sandbox.Build().ThatSucceeded();
        var second = sandbox.Build("--no-restore").ThatSucceeded();

        Assert.Equal(["milo.txt", "été 2026/a b;c@d%41.txt"], sandbox.Files(Outputs));
        Assert.Equal(2, first.Written.Count);
        Assert.Equal(0, second.TaskCalls);

        sandbox.Delete(Outputs + "/été 2026/a b;c@d%41.txt");
        Assert.Single(sandbox.Compile().ThatSucceeded().Written);
    }

    [Fact]
    public void OutputsDoNotDependOnCultureAndTimeZone()
    {
        var formats = string.Join("%3B", ResumeWriters.All.Select(writer => writer.Format));
        using var here = BuildSandbox.OfNothingElse();
        using var there = BuildSandbox.OfNothingElse();
        there.Environment["LC_ALL"] = "tr_TR.UTF-8";
        there.Environment["DOTNET_CLI_UI_LANGUAGE"] = "tr";
        there.Environment["TZ"] = "Pacific/Kiritimati";

        here.Compile($"-p:ResumeFormats={formats}").ThatSucceeded();
        // Small `i` is not capital `I` here: formats and metadata are still found.
        var turkish = there.Compile($"-p:ResumeFormats={formats.ToUpperInvariant()}").ThatSucceeded();

        Assert.DoesNotContain("Build succeeded", turkish.Output, StringComparison.Ordinal);
        Assert.Equal(ResumeWriters.All.Length, here.Files("bin/resume").Count);
        Assert.Equal(here.Files("bin/resume"), there.Files("bin/resume"));
        Assert.All(here.Files("bin/resume"), file => Assert.Equal(
            File.ReadAllBytes(here.FullPath($"bin/resume/{file}")),
            File.ReadAllBytes(there.FullPath($"bin/resume/{file}"))));
    }

    [Fact(Explicit = true)]
    public void SeveralFrameworksCompileOnce()
    {
        using var sandbox = BuildSandbox.OfSdk(frameworks: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>");

        var build = sandbox.Build().ThatSucceeded();

        Assert.Equal(1, build.TaskCalls);
        Assert.Equal(["milo.txt"], sandbox.Files("bin/Debug/resume"));
        Assert.Contains($"Cv -> {sandbox.FullPath("bin/Debug/resume/")}", build.Output, StringComparison.Ordinal);

        sandbox.Clean().ThatSucceeded();
        Assert.Empty(sandbox.Files("bin/Debug/resume"));

        // A single framework has outputs too.
        Assert.Equal(["milo.txt"], sandbox.Compile("-p:TargetFramework=net10.0").ThatSucceeded().Written);
    }

    [Fact]
    public void OutputsAreItemsForCustomTargets()
    {
        using var sandbox = BuildSandbox.OfNothingElse("""
            <Target Name="Tell" AfterTargets="CompileResumes">
              <WriteLinesToFile File="properties.txt" Overwrite="true"
                                Lines="@(ResumeOutput->'%(Filename)%(Extension) is %(Format)%(Locale) of %(SourceFile)')" />
            </Target>
            """);
        sandbox.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte") + "locale: [en, de]\n");
        var source = sandbox.FullPath("milo.resume.yaml");
        var expected = $"milo.txt is txt of {source}\nmilo.de.txt is txtde of {source}";

        sandbox.Compile().ThatSucceeded();
        Assert.Equal(expected, sandbox.Read("properties.txt").ReplaceLineEndings("\n").TrimEnd());

        sandbox.Delete("properties.txt");
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        Assert.Equal(expected, sandbox.Read("properties.txt").ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public void DesignTimeBuildCompilesNothing()
    {
        using var sandbox = BuildSandbox.OfSdk();

        var items = sandbox.Compile("-p:DesignTimeBuild=true", "-getItem:Resume", "-getItem:None").ThatSucceeded();

        Assert.Equal(0, items.TaskCalls);
        Assert.Empty(sandbox.Files("bin"));
        // A source is one kind of item only.
        Assert.Equal(2, items.Output.Split("\"Identity\": \"milo.resume.yaml\"").Length);
    }

    [Fact]
    public void OldSdkIsAnError()
    {
        using var sandbox = BuildSandbox.OfNothingElse();

        var error = Assert.Single(sandbox.Compile("-p:NETCoreSdkVersion=9.0.304").ThatFailed().Errors);

        Assert.Equal("RES5010", error.Code);
        Assert.Contains("9.0.304", error.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TaskRunsInATaskHost()
    {
        using var sandbox = BuildSandbox.OfNothingElse();

        Assert.Equal(["milo.txt"], sandbox.Compile("-p:ResumeBuildTaskIsolation=true").ThatSucceeded().Written);
    }
}
