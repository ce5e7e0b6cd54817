using System.Text;

namespace Resume.Tool.Tests.Verbs;

public class CheckTests
{
    [Fact]
    public async Task CheckWritesNothing()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml");

        var run = await folder.RunAsync("check");

        Assert.Equal(new Run(0, "", ""), run);
        Assert.Equal(["ada.resume.yaml"], folder.Files);
    }

    [Fact]
    public async Task ProjectIsNotChecked()
    {
        using var folder = new EmptyFolder().With("cv.csproj", "<Project />");

        var run = await folder.RunAsync("check", "cv.csproj");

        Assert.Equal(2, run.ExitStatus);
        Assert.StartsWith("cv.csproj: error RES5030", run.Error, StringComparison.Ordinal);
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

        Assert.Equal(1, run.ExitStatus);
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
}
