using System.Text.Json;

namespace Resume.Tool.Tests.Verbs;

/// <summary>`resume build --list`: what a build then writes, and nothing is written.</summary>
public class ListTests
{
    private const string Source =
        """
        locale: [en, de]
        basics: {name: Ada Example, phone: "${RESUME_LIST_TEST?}"}
        private: [basics.phone]
        work: [{name: Example, tags: [lead]}]
        variants:
          lead: {tags: [lead], publish: true, formats: [md, txt]}
          public: {omit: [private], locale: fr}
          default: false

        """;

    [Theory]
    [InlineData("--format txt,md")]
    [InlineData("--format txt --output ~/out")]
    [InlineData("--format txt,md --variant public")]
    [InlineData("--format txt --variant lead,default --locale de,en,fr")]
    [InlineData("--format md --variant * --output ~/out --index")]
    [InlineData("--locale de --variant default --output ~/one.txt")]
    public async Task WhatIsListedIsWrittenThen(string words)
    {
        using var folder = new EmptyFolder()
            .With("cv/ada.resume.yaml", Source)
            .With("cv/base.resume.yaml", "abstract: true\n");
        var options = words.Split(' ');
        if (!options.Contains("--variant"))
        {
            folder.With("cv/eu/bo.resume.yaml");
        }

        var path = options.Contains("~/one.txt") ? "~/cv/ada.resume.yaml" : "~/cv";
        var before = folder.Files;
        var listed = await folder.RunHereAsync(["build", path, "--list", "--json", .. options]);
        var table = await folder.RunHereAsync(["build", path, "--list", .. options]);
        Assert.Equal(before, folder.Files);
        var built = await folder.RunHereAsync(["build", path, .. options]);

        Assert.Equal((0, 0, 0), (listed.ExitStatus, table.ExitStatus, built.ExitStatus));
        using var json = JsonDocument.Parse(listed.Output);
        var files = json.RootElement.EnumerateArray().Select(row => row.GetProperty("file").GetString()!).ToList();
        Assert.NotEmpty(files);
        Assert.Equal(built.OutputLines, files);
        Assert.Equal(files, table.OutputLines[1..].Select(line => line.Split(' ')[^1]));
    }

    [Fact]
    public async Task TheTableHasVariantLanguageAndFormat()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", Source.Replace("  default: false\n", "", StringComparison.Ordinal));

        var run = await folder.RunHereAsync("build", "~/ada.resume.yaml", "--list", "--format", "txt");

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Equal(
            [
                "variant  language  format  published  file",
                "default  en        txt     no         ~/ada.txt",
                "default  de        txt     no         ~/ada.de.txt",
                "lead     en        txt     yes        ~/ada.lead.txt",
                "lead     de        txt     yes        ~/ada.lead.de.txt",
                "public   fr        txt     yes        ~/ada.public.txt",
            ],
            run.OutputLines);
    }

    [Fact]
    public async Task ErrorsOfABuildAreErrorsOfAList()
    {
        using var folder = new EmptyFolder()
            .With("ada.resume.yaml", Source)
            .With("ada.resume.yml", Source)
            .With("bad.resume.yaml", "basics: {naem: Ada}\n");

        var run = await folder.RunHereAsync("build", "~/", "--list", "--format", "txt", "--variant", "lead");
        var unknown = await folder.RunHereAsync("build", "~/ada.resume.yaml", "--list", "--variant", "laed");
        var several = await folder.RunHereAsync("build", "~/ada.resume.yaml", "--list", "-o", "~/one.txt", "--variant", "lead");
        var json = await folder.RunHereAsync("build", "~/ada.resume.yaml", "--json");

        Assert.Equal(["~/ada.lead.txt", "~/ada.lead.de.txt"], run.OutputLines[1..].Select(line => line.Split(' ')[^1]));
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("error RES1005", run.Error, StringComparison.Ordinal);
        Assert.Contains("RES5001: `~/ada.lead.txt` is already the output of `~/ada.resume.yaml`", run.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (unknown.ExitStatus, unknown.Output));
        Assert.Contains("error RES4004: unknown variant `laed`", unknown.Error, StringComparison.Ordinal);
        Assert.Equal(2, several.ExitStatus);
        Assert.Contains("is written in 2 languages", several.Error, StringComparison.Ordinal);
        Assert.Equal((2, ""), (json.ExitStatus, json.Output));
        Assert.Contains("error RES5020: `--json` needs `--list`", json.Error, StringComparison.Ordinal);
    }
}
