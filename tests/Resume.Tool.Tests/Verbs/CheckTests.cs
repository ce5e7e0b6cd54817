using System.Text;

namespace Resume.Tool.Tests.Verbs;

public class CheckTests
{
    [Fact]
    public async Task CheckWritesNothing()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");

        var run = await folder.RunAsync("check");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(["ada.resume.yaml is valid: no sections yet"], run.OutputLines);
        Assert.Equal(["ada.resume.yaml"], folder.Files);
    }

    [Fact]
    public async Task LastLineSaysWhatWasChecked()
    {
        using var folder = new EmptyFolder()
            .With(
                "a.resume.yaml",
                """
                basics: {name: Ada Example}
                work: [{name: A}, {name: B}, {name: C}]
                education: [{institution: D}]
                skills: [{name: E}, {name: F}]
                sections: [work, {id: talks, title: Talks, entries: [G]}]
                """)
            .With("b.resume.yaml", "basics: {name: \U0001F9D1}\n")
            .With("c.resume.yaml", "basics: {naem: Ada}\n");

        var run = await folder.RunAsync("check");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal(
            ["a.resume.yaml is valid: 3 jobs, 1 school, 2 skills, 1 custom section", "b.resume.yaml is valid: no sections yet"],
            run.OutputLines);
        Assert.Contains("b.resume.yaml(1,16,1,18): warning RES4010", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProjectIsNotChecked()
    {
        using var folder = new EmptyFolder().With("cv.csproj", "<Project />");

        var run = await folder.RunAsync("check", "cv.csproj");

        Assert.Equal(2, run.ExitStatus);
        Assert.StartsWith("cv.csproj: error RES5030", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithALanguageEachMissingTextIsListedAtItsPlace()
    {
        using var folder = new EmptyFolder().With(
            "ada.resume.yaml",
            """
            locale: [en, de]
            basics: {name: Ada, label: {en: Engineer}}
            work: [{name: Example, highlights: [{en: One, de: Eins}, {en: Two}]}]
            variants: {lead: {set: {basics.label: {en: Lead}}}}

            """);

        var german = await folder.RunHereAsync("check", "~/ada.resume.yaml", "--locale", "de");
        var french = await folder.RunHereAsync("check", "~/ada.resume.yaml", "--locale", "fr", "--nowarn", "RES2032");

        Assert.Equal(0, german.ExitStatus);
        Assert.Equal(
            [
                "~/ada.resume.yaml(2,29,2,31): warning RES2030: `basics.label` has no translation to `de` and stays in `en`",
                "~/ada.resume.yaml(3,59,3,61): warning RES2030: `work[1].highlights[2]` has no translation to `de` and stays in `en`",
                "~/ada.resume.yaml(4,40,4,42): warning RES2030: `variants.lead.set.basics.label` has no translation to `de` "
                    + "and stays in `en`",
            ],
            german.ErrorLines.Where(line => line.Contains(": warning ", StringComparison.Ordinal)));
        Assert.Contains("hint: add a text for `de`", german.Error, StringComparison.Ordinal);
        Assert.Equal(4, french.ErrorLines.Count(line => line.TrimStart() == "hint: add `fr` to `locale`, and a text for it here"));
    }

    public static TheoryData<string> Hostile => ["empty", "directory", "missing", "binary", "long", "escapes", "utf16", "list", "deep"];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task ErrorsHaveNoStackTrace(string kind)
    {
        using var folder = new EmptyFolder();
        const string name = "x.resume.yaml";
        _ = kind switch
        {
            "empty" => folder.With(name, ""),
            "directory" => folder.With(name + "/readme.txt"),
            "binary" => folder.With(name, [.. Enumerable.Range(0, 4096).Select(number => (byte)(number * 31))]),
            "long" => folder.With(name, "basics: {name: [" + new string('x', 1_000_000) + "\n"),
            "escapes" => folder.With(name, "basics:\n  \e]0;owned\a: \e[2J\n"),
            "utf16" => folder.With(name, Encoding.Unicode.GetBytes("basics:\n  name: Ada\n")),
            "list" => folder.With(name, "- a\n- b\n"),
            "deep" => folder.With(name, new string('[', 5000)),
            _ => folder,
        };

        var run = await folder.RunAsync("check", name);

        Assert.Equal(kind == "missing" ? 2 : 1, run.ExitStatus);
        Assert.Equal("", run.Output);
        Assert.Matches(@"^x\.resume\.yaml(\(\d+,\d+,\d+,\d+\))?: error RES\d{4}: ", run.ErrorLines[0]);
        Assert.DoesNotMatch(@"\n\s+at \S+\(", run.Error);
        Assert.DoesNotContain(run.Error, character => char.IsControl(character) && character is not ('\n' or '\r'));
        Assert.All(run.ErrorLines, line => Assert.InRange(line.Length, 1, 2200));
    }

    [Fact]
    public async Task FolderWithoutSourcesIsAnError()
    {
        using var folder = new EmptyFolder().With("bin/ada.resume.yaml");

        var run = await folder.RunAsync("check");

        Assert.Equal(1, run.ExitStatus);
        Assert.StartsWith(".: error RES5025: no sources found in the folder `.`", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("resume.json", "run `resume check resume.json`, or rename it to `NAME.resume.json`")]
    [InlineData("cv.yaml", "run `resume check cv.yaml`, or rename it to `NAME.resume.yaml`")]
    [InlineData("ada.yml", "run `resume check ada.yml`, or rename it to `NAME.resume.yml`")]
    public async Task FileThatLooksLikeASourceIsOffered(string name, string hint)
    {
        using var folder = new EmptyFolder()
            .With(name, """{"basics": {"name": "Ada Example"}}""").With("package.json", "{}").With("notes.yaml", "a: b\n");

        var run = await folder.RunAsync("check");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal($".: error RES5025: no sources found in the folder `.`, but `{name}` looks like one", run.ErrorLines[0]);
        Assert.Equal("  hint: " + hint, run.ErrorLines[1]);
        Assert.Equal(0, (await folder.RunAsync("check", name)).ExitStatus);
    }
}
