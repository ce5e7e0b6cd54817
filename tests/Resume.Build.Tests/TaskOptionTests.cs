using Microsoft.Build.Framework;
using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Options from properties and metadata.</summary>
public sealed class TaskOptionTests : IDisposable
{
    // So that each name is known.
    private const string Others = "basics: {name: Bea}\nvariants: {a: {set: {basics.label: A}}, b: {set: {basics.label: B}}}\n";

    private readonly TaskSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void UnknownFormatIsReportedOnceWithTheKnownOnes()
    {
        using var task = sandbox.Task(sandbox.Source("milo.resume.yaml"), sandbox.Source("ada.resume.yaml"));
        TaskSandbox.SetOption(task, "Formats", "txt;pfd");

        Assert.False(task.Execute());
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(sandbox.ProjectFileOfTaskNode, error.File);
        Assert.Contains("`pfd`", error.Message, StringComparison.Ordinal);
        Assert.Contains("`txt`", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Formats", "pfd", "RES4001")]
    [InlineData("Theme", "clasic", "RES3001")]
    [InlineData("Locale", "xx", "RES4003")]
    [InlineData("Locale", "en;x_y", "RES4003")]
    public void BadSettingIsReportedOnceAtTheProject(string name, string value, string code)
    {
        using var project = sandbox.Task(sandbox.Source("milo.resume.yaml"), sandbox.Source("ada.resume.yaml"));
        TaskSandbox.SetOption(project, name, value);
        Assert.False(project.Execute());

        var source = sandbox.Source("milo.resume.yaml");
        source.SetMetadata(name, value);
        Assert.False(sandbox.Run(source));

        Assert.Equal(
            [($"`Resume{name}`", code), ($"the `{name}` of `milo.resume.yaml`", code)],
            sandbox.Errors.Select(error => (error.Message!.Split(": ")[0], error.Code)));
        Assert.All(sandbox.Errors, error => Assert.Equal(sandbox.ProjectFileOfTaskNode, error.File));
        Assert.Empty(sandbox.Outputs());
    }

    [Fact]
    public void FormatsOfASourceOverrideTheProjects()
    {
        var source = sandbox.Source("milo.resume.yaml");
        source.SetMetadata("Formats", " TXT ; txt,");
        using var task = sandbox.Task(source);
        TaskSandbox.SetOption(task, "Formats", "");

        Assert.True(task.Execute());
        Assert.Equal(["milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void OutputOfARemovedFormatIsDeleted()
    {
        var source = sandbox.Source("milo.resume.yaml");
        Assert.True(sandbox.Run(source));
        using var task = sandbox.Task(source);
        TaskSandbox.SetOption(task, "Formats", "");

        Assert.True(task.Execute());
        Assert.Empty(sandbox.Outputs());
    }

    [Fact]
    public void LocaleComesFromItemThenSourceThenProperty()
    {
        const string Work = "basics: {name: Ada}\nwork: [{name: A, startDate: 2015}]\n";
        var asked = sandbox.Source("asked.resume.yaml", Work + "locale: fr\n");
        asked.SetMetadata("Locale", "it");
        using var task = sandbox.Task(
            asked, sandbox.Source("own.resume.yaml", Work + "locale: fr\n"), sandbox.Source("usual.resume.yaml", Work));
        TaskSandbox.SetOption(task, "Locale", "de");

        Assert.True(task.Execute());
        Assert.Equal(["asked.txt", "own.txt", "usual.txt"], sandbox.Outputs());
        Assert.Contains("2015 – oggi", File.ReadAllText(sandbox.FullPath("out/asked.txt")), StringComparison.Ordinal);
        Assert.Contains("2015 – aujourd’hui", File.ReadAllText(sandbox.FullPath("out/own.txt")), StringComparison.Ordinal);
        Assert.Contains("2015 – heute", File.ReadAllText(sandbox.FullPath("out/usual.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public void EachLocaleOfAListHasOutputs()
    {
        var source = sandbox.Source("milo.resume.yaml", "basics: {name: Ada}\nlocale: [en, de]\n");
        Assert.True(sandbox.Run(source));
        Assert.Equal(["milo.de.txt", "milo.txt"], sandbox.Outputs());
        Assert.Equal(
            ["txt||", "txt||de"],
            OutputItems().Select(item => $"{item.GetMetadata("Format")}|{item.GetMetadata("Variant")}|{item.GetMetadata("Locale")}"));

        // If a file of a format is missing, all files of that format are written again.
        File.Delete(sandbox.FullPath("out/milo.de.txt"));
        Assert.True(sandbox.Run(source));
        Assert.Equal(["milo.de.txt", "milo.txt"], sandbox.Outputs());
        Assert.Equal(2, OutputItems().Length);

        // The item wins, and outputs without a source are deleted.
        source.SetMetadata("Locale", "fr;pt-BR");
        Assert.True(sandbox.Run(source));
        Assert.Equal(["milo.pt-BR.txt", "milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void EachVariantHasOutputsAndTheItemChooses()
    {
        var source = sandbox.Source(
            "milo.resume.yaml",
            "basics: {name: Ada}\nlocale: [en, de]\nvariants:\n  lead: {set: {basics.label: Lead}}\n  web: {formats: [html]}\n");
        Assert.True(sandbox.Run(source));
        Assert.Equal(["milo.de.txt", "milo.lead.de.txt", "milo.lead.txt", "milo.txt"], sandbox.Outputs());
        Assert.Equal(
            ["||", "||de", "|lead|", "|lead|de"],
            OutputItems().Select(item => $"|{item.GetMetadata("Variant")}|{item.GetMetadata("Locale")}"));

        source.SetMetadata("Variants", "lead");
        Assert.True(sandbox.Run(source));
        Assert.Equal(["milo.lead.de.txt", "milo.lead.txt"], sandbox.Outputs());

        // No variant of these has the format: nothing is out of date either.
        source.SetMetadata("Variants", "web");
        Assert.True(sandbox.Run(source));
        Assert.Empty(sandbox.Outputs());
    }

    // Project < source < variant < item < command line.
    [Theory]
    [InlineData("", "", "aujourd’hui", "oggi")]
    [InlineData("nl", "", "heden", "heden")]
    [InlineData("nl", "sv", "nu", "nu")]
    public void LocaleOfAVariantComesBetweenSourceAndItem(string item, string commandLine, string untailored, string variant)
    {
        var source = sandbox.Source(
            "milo.resume.yaml",
            "basics: {name: Ada}\nwork: [{name: A, startDate: 2015}]\nlocale: fr\nvariants: {a: {locale: it, set: {basics.label: B}}}\n");
        source.SetMetadata("Locale", item);
        using var task = sandbox.Task(source);
        TaskSandbox.SetOption(task, "Locale", "de", commandLine);

        Assert.True(task.Execute());
        Assert.Contains("2015 – " + untailored, File.ReadAllText(sandbox.FullPath("out/milo.txt")), StringComparison.Ordinal);
        Assert.Contains("2015 – " + variant, File.ReadAllText(sandbox.FullPath("out/milo.a.txt")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("txt;md", "", "milo.a.md", "milo.md", "milo.txt")]
    [InlineData("txt;md", "md;json", "milo.a.json", "milo.a.md", "milo.json", "milo.md")]
    [InlineData("txt", "", "milo.txt")]
    public void FormatsOfAVariantNarrowThoseOfTheBuild(string project, string item, params string[] outputs)
    {
        var source = sandbox.Source(
            "milo.resume.yaml", "basics: {name: Ada}\nvariants: {a: {formats: [md, json, html], set: {basics.label: B}}}\n");
        source.SetMetadata("Formats", item);
        using var task = sandbox.Task(source);
        TaskSandbox.SetOption(task, "Formats", project);

        Assert.True(task.Execute());
        Assert.Equal(outputs, sandbox.Outputs());
    }

    [Theory]
    [InlineData("*", "", "", "milo.a.txt", "milo.b.txt", "milo.txt", "plain.txt")]
    [InlineData("a", "", "", "milo.a.txt")]
    [InlineData("a;default", "", "", "milo.a.txt", "milo.txt", "plain.txt")]
    [InlineData("a", "b", "", "milo.b.txt")]
    [InlineData("a", "b", "default", "milo.txt", "plain.txt")]
    public void VariantsOfTheItemAndTheCommandLineWin(string project, string item, string commandLine, params string[] outputs)
    {
        var source = sandbox.Source(
            "milo.resume.yaml", "basics: {name: Ada}\nvariants: {a: {set: {basics.label: A}}, b: {set: {basics.label: B}}}\n");
        source.SetMetadata("Variants", item);
        using var task = sandbox.Task(source, sandbox.Source("plain.resume.yaml"), sandbox.Source("other.resume.yaml", Others));
        TaskSandbox.SetOption(task, "Variants", project, commandLine);

        Assert.True(task.Execute(), string.Join('\n', sandbox.Errors.Select(error => error.Message)));
        Assert.Equal(outputs, sandbox.Outputs().Where(output => !output.StartsWith("other", StringComparison.Ordinal)));
    }

    [Fact]
    public void AVariantThatNoSourceHasIsAnErrorAndKeepsOutputs()
    {
        var (milo, other) = (sandbox.Source("milo.resume.yaml"), sandbox.Source("other.resume.yaml", Others));
        Assert.True(sandbox.Run(milo, other));
        var before = sandbox.Outputs();
        using var task = sandbox.Task(milo, other);
        TaskSandbox.SetOption(task, "Variants", "aa");

        Assert.False(task.Execute());

        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES4004", sandbox.ProjectFileOfTaskNode), (error.Code, error.File));
        Assert.Equal(before, sandbox.Outputs());
        Assert.True(sandbox.Run(milo, other));
        Assert.Equal(before, sandbox.Outputs());

        // One of its own must be there.
        milo.SetMetadata("Variants", "a");
        Assert.False(sandbox.Run(milo, other));
        Assert.Equal(sandbox.FullPath("milo.resume.yaml"), sandbox.Errors[^1].File);
    }

    [Fact]
    public void CodesOfOtherCompilersChangeNothing()
    {
        var source = sandbox.Source("milo.resume.yaml");
        Assert.True(sandbox.Run(source));
        sandbox.Messages.Clear();
        using var task = sandbox.Task(source);
        TaskSandbox.SetOption(task, "NoWarn", "CS1591;1701,NU1605");

        Assert.True(task.Execute());
        Assert.DoesNotContain(sandbox.Messages, message => message.Message!.Contains(" -> ", StringComparison.Ordinal));
    }

    private ITaskItem[] OutputItems() => sandbox.ReadLastBuild().Outputs;
}
