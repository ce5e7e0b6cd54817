using Microsoft.Build.Framework;
using Resume.Build.Tests.Sandbox;
using Resume.Formats.Diagnostics;

namespace Resume.Build.Tests;

public sealed class CompileResumesTests : IDisposable
{
    private readonly TaskSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void MetadataNamesTheOutput()
    {
        var source = sandbox.Source("teams/milo.resume.yaml");
        source.SetMetadata("OutputName", "Milo Polte");

        Assert.True(sandbox.Run(source));
        Assert.Equal(["teams/Milo Polte.txt"], sandbox.Outputs());
    }

    [Theory]
    [InlineData("../milo")]
    [InlineData("a\\b")]
    [InlineData("what?")]
    [InlineData("two\nlines")]
    [InlineData("con")]
    [InlineData("LPT1.milo")]
    [InlineData("milo.")]
    public void AnOutputNameThatLeadsElsewhereIsAnError(string name)
    {
        var source = sandbox.Source("milo.resume.yaml");
        source.SetMetadata("OutputName", name);

        Assert.False(sandbox.Run(source));
        Assert.Equal("RES5003", Assert.Single(sandbox.Errors).Code);
        Assert.Empty(sandbox.Outputs());
    }

    [Fact]
    public void AnUnknownFormatIsToldOnceWithTheKnownOnes()
    {
        using var task = sandbox.Task(sandbox.Source("milo.resume.yaml"), sandbox.Source("ada.resume.yaml"));
        task.Formats = "txt;pfd";

        Assert.False(task.Execute());
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(sandbox.ProjectFileOfTaskNode, error.File);
        Assert.Contains("`pfd`", error.Message, StringComparison.Ordinal);
        Assert.Contains("`txt`", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FormatsOfASourceWinOverTheProjects()
    {
        var source = sandbox.Source("milo.resume.yaml");
        source.SetMetadata("Formats", " TXT ; txt,");
        using var task = sandbox.Task(source);
        task.Formats = "";

        Assert.True(task.Execute());
        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void AFormatTheProjectNoLongerWantsGoes()
    {
        var source = sandbox.Source("milo.resume.yaml");
        Assert.True(sandbox.Run(source));
        using var task = sandbox.Task(source);
        task.Formats = "";

        Assert.True(task.Execute());
        Assert.Empty(sandbox.Outputs());
    }

    [Fact]
    public void TwoOutputsOfOnePathAreAnErrorAtTheSecondSource()
    {
        var sources = new ITaskItem[] { sandbox.Source("milo.resume.json", """{"basics":{"name":"Milo"}}"""), sandbox.Source("milo.resume.yaml") };

        Assert.False(sandbox.Run(sources));
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES5001", sources[1].ItemSpec), (error.Code, error.File));
        Assert.Contains("milo.resume.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatDifferInCaseOnlyAreOneFile()
    {
        Assert.False(sandbox.Run(sandbox.Source("Milo.resume.yaml"), sandbox.Source("milo.resume.yml")));
        Assert.Equal("RES5001", Assert.Single(sandbox.Errors).Code);
    }

    [Fact]
    public void ASourceListedTwiceIsToldSo()
    {
        var source = sandbox.Source("milo.resume.yaml");

        Assert.False(sandbox.Run(source, source));
        Assert.Equal("RES5006", Assert.Single(sandbox.Errors).Code);
    }

    [Fact]
    public void ASourceWhoseNameWouldBreakALineIsRefused()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such names.");
        }

        Assert.False(sandbox.Run(sandbox.Source("a\nb.resume.yaml")));

        var error = Assert.Single(sandbox.Errors);
        Assert.Equal("RES5007", error.Code);
        Assert.DoesNotContain("\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ASourceThatIsNotThereIsAnErrorAtItsPath()
    {
        var gone = sandbox.Source("gone.resume.yaml");
        File.Delete(gone.ItemSpec);

        Assert.False(sandbox.Run(gone, sandbox.Source("milo.resume.yaml")));
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES5004", gone.ItemSpec), (error.Code, error.File));
        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void AnOutputThatCannotBeWrittenIsOneErrorThatNamesIt()
    {
        Directory.CreateDirectory(sandbox.FullPath("out/milo.txt/in the way"));
        var sources = new ITaskItem[] { sandbox.Source("ada.resume.yaml"), sandbox.Source("milo.resume.yaml") };

        Assert.False(sandbox.Run(sources));
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal("RES5002", error.Code);
        Assert.Contains(sandbox.FullPath("out/milo.txt"), error.Message, StringComparison.Ordinal);
        Assert.Equal(["ada.txt"], sandbox.Outputs());

        Directory.Delete(sandbox.FullPath("out/milo.txt"), recursive: true);
        Assert.True(sandbox.Run(sources));
        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void APlaceForOutputsThatIsAFileIsAnError()
    {
        File.WriteAllText(sandbox.FullPath("out"), "");

        Assert.False(sandbox.Run(sandbox.Source("milo.resume.yaml"), sandbox.Source("teams/ada.resume.yaml")));
        Assert.Equal("RES5002", Assert.Single(sandbox.Errors).Code);
    }

    [Fact]
    public void AFolderThatMustNotBeWrittenIsOneErrorAndKeepsItsFiles()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("A folder of Windows that is read-only takes files all the same.");
        }

        Assert.True(sandbox.Run(sandbox.Source("ada.resume.yaml"), sandbox.Source("milo.resume.yaml")));
        var earlier = File.ReadAllText(sandbox.FullPath("out/milo.txt"));
        // Permissions do not stop root, this does.
        void Protect(bool on) => Assert.Equal(0, Command.Run(Environment.UserName == "root" ? "chattr" : "chmod",
            Environment.UserName == "root" ? (on ? "+i" : "-i") : (on ? "555" : "755"), sandbox.FullPath("out")));

        Protect(on: true);
        try
        {
            Assert.False(sandbox.Run(sandbox.Source("ada.resume.yaml", BuildSandbox.Named("Ada")), sandbox.Source("milo.resume.yaml", BuildSandbox.Named("Milo"))));
        }
        finally
        {
            Protect(on: false);
        }

        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES5002", sandbox.ProjectFileOfTaskNode), (error.Code, error.File));
        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Outputs());
        Assert.Equal(earlier, File.ReadAllText(sandbox.FullPath("out/milo.txt")));
    }

    [Fact]
    public void ALocaleIsThePropertysThenTheSourcesThenTheItems()
    {
        const string Work = "basics: {name: Ada}\nwork: [{name: A, startDate: 2015}]\n";
        var asked = sandbox.Source("asked.resume.yaml", Work + "locale: fr\n");
        asked.SetMetadata("Locale", "it");
        using var task = sandbox.Task(asked, sandbox.Source("own.resume.yaml", Work + "locale: fr\n"), sandbox.Source("usual.resume.yaml", Work));
        task.Locale = "de";

        Assert.True(task.Execute());
        Assert.Equal(["asked.txt", "own.txt", "usual.txt"], sandbox.Outputs());
        Assert.Contains("2015 – oggi", File.ReadAllText(sandbox.FullPath("out/asked.txt")), StringComparison.Ordinal);
        Assert.Contains("2015 – aujourd’hui", File.ReadAllText(sandbox.FullPath("out/own.txt")), StringComparison.Ordinal);
        Assert.Contains("2015 – heute", File.ReadAllText(sandbox.FullPath("out/usual.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void EachLanguageOfAListHasOutputsAndTheListForTargetsNamesIt()
    {
        var source = sandbox.Source("milo.resume.yaml", "basics: {name: Ada}\nlocale: [en, de]\n");
        Assert.True(sandbox.Run(source));
        Assert.Equal(["milo.de.txt", "milo.txt"], sandbox.Outputs());
        Assert.Equal(["txt||", "txt||de"], OutputItems().Select(item => $"{item.GetMetadata("Format")}|{item.GetMetadata("Variant")}|{item.GetMetadata("Locale")}"));

        // One of a format's files is missing: all of that format are made again.
        File.Delete(sandbox.FullPath("out/milo.de.txt"));
        Assert.True(sandbox.Run(source));
        Assert.Equal(["milo.de.txt", "milo.txt"], sandbox.Outputs());
        Assert.Equal(2, OutputItems().Length);

        // What the item asks for wins, and what nobody makes any more goes.
        source.SetMetadata("Locale", "fr;pt-BR");
        Assert.True(sandbox.Run(source));
        Assert.Equal(["milo.pt-BR.txt", "milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void WhatIsOnlyInformationIsAMessageThatTerminalsShow()
    {
        Assert.True(sandbox.Run(sandbox.Source("milo.resume.yaml", "rules: {RES2001: info}\nbasics:\n  name: Ada\n  email: ada\n")));

        Assert.Empty(sandbox.Warnings);
        var told = Assert.Single(sandbox.Messages, message => message.Code == "RES2001");
        Assert.Equal((MessageImportance.High, 4, 10), (told.Importance, told.LineNumber, told.ColumnNumber));
        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void DiagnosticsComeInTheOrderOfTheSourcesEveryTime()
    {
        var sources = Enumerable.Range(10, 30).Select(number =>
        {
            var source = sandbox.Source($"{number}.resume.yaml");
            source.SetMetadata("Theme", "nobody's");
            return (ITaskItem)source;
        }).ToArray();

        Assert.False(sandbox.Run([.. sources.Reverse()]));
        Assert.Equal(sources.Select(source => source.ItemSpec), sandbox.Errors.Select(error => error.File));
    }

    [Fact]
    public void WhatIsSaidAboutOtherCompilersWarningsChangesNothing()
    {
        var source = sandbox.Source("milo.resume.yaml");
        Assert.True(sandbox.Run(source));
        sandbox.Messages.Clear();
        using var task = sandbox.Task(source);
        task.NoWarn = "CS1591;1701,NU1605";

        Assert.True(task.Execute());
        Assert.DoesNotContain(sandbox.Messages, message => message.Message!.Contains(" -> ", StringComparison.Ordinal));
    }

    [Fact]
    public void ADamagedManifestOnlyMeansMoreWork()
    {
        var source = sandbox.Source("milo.resume.yaml");
        Assert.True(sandbox.Run(source));

        foreach (var damage in new[] { "", "{", "null", "{}", """{"entries":[{}]}""", """{"entries":[null]}""" })
        {
            File.WriteAllText(sandbox.FullPath("obj/manifest.json"), damage);
            Assert.True(sandbox.Run(source), damage);
        }

        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void ACacheRestoredInAnotherPlaceStillFits()
    {
        Assert.True(sandbox.Run(sandbox.Source("milo.resume.yaml")));
        using var other = new TaskSandbox();
        foreach (var file in new[] { "obj/manifest.json", "out/milo.txt" })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(other.FullPath(file))!);
            File.Copy(sandbox.FullPath(file), other.FullPath(file));
        }

        Assert.True(other.Run(other.Source("milo.resume.yaml")));
        Assert.DoesNotContain(other.Messages, message => message.Message!.Contains(" -> ", StringComparison.Ordinal));
    }

    [Fact]
    public void ACancelledBuildSaysNothingMore()
    {
        using var task = sandbox.Task(sandbox.Source("milo.resume.yaml"));
        task.Cancel();

        Assert.False(task.Execute());
        Assert.Empty(sandbox.Errors);
        Assert.False(File.Exists(sandbox.FullPath("obj/stamp")));
    }

    [Fact]
    public void AFaultOfOursIsOneErrorWithoutAStackTrace()
    {
        Assert.False(sandbox.Run((ITaskItem)null!));

        var error = Assert.Single(sandbox.Errors);
        Assert.Equal("RES9001", error.Code);
        Assert.DoesNotContain("   at ", error.Message, StringComparison.Ordinal);
        Assert.Contains(sandbox.Messages, message => message.Importance == MessageImportance.Low && message.Message!.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public void EveryPartOfADiagnosticReachesTheLog()
    {
        using var task = sandbox.Task();
        var span = new SourceSpan("/cv/milo.resume.yaml", 14, 15, 16, 21);

        DiagnosticLog.Write(task.Log, new("RES1004", Severity.Warning, span, "it {0} is\u001b[2J \nwrong", "mend it"));

        var warning = Assert.Single(sandbox.Warnings);
        Assert.Equal((span.File, 14, 15, 16, 21), (warning.File, warning.LineNumber, warning.ColumnNumber, warning.EndLineNumber, warning.EndColumnNumber));
        Assert.Equal("RES1004", warning.Code);
        Assert.Equal("it {0} is [2J  wrong; mend it", warning.Message);
        Assert.EndsWith("diagnostics.md#res1004", warning.HelpLink, StringComparison.Ordinal);
    }

    private ITaskItem[] OutputItems() => sandbox.ReadLastBuild().Outputs;
}
