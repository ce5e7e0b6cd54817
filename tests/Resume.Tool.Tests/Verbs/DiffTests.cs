using System.Text.Json;

namespace Resume.Tool.Tests.Verbs;

public class DiffTests
{
    private const string Source =
        """
        locale: [en, de]
        basics: {name: Ada Example, label: {en: Engineer, de: Ingenieurin}}
        work:
          - name: Example
            highlights:
              - Wrote the query service.
              - {text: Tuned its storage., tags: [backend]}
              - {text: Led a team., tags: [lead]}
        skills: [{name: Languages, keywords: [SQL]}]
        variants:
          backend: {tags: [backend], set: {basics.label: {en: Backend engineer, de: Backend-Ingenieurin}}, formats: [pdf]}
          lead: {tags: [lead], omit: [skills]}

        """;

    private const string Backend =
        """
        --- ~/ada.resume.yaml (default)
        +++ ~/ada.resume.yaml (backend)
        @@ -1,12 +1,11 @@
         Ada Example
        -Engineer
        +Backend engineer
         
         WORK EXPERIENCE
         ---------------
         Example
         - Wrote the query service.
         - Tuned its storage.
        -- Led a team.
         
         SKILLS
         ------

        """;

    [Fact]
    public async Task AVariantIsComparedWithTheUntailoredResume()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", Source);

        var run = await folder.RunHereAsync("diff", "~/ada.resume.yaml", "--variant", "backend");

        Assert.Equal((1, ""), (run.ExitStatus, run.Error));
        Assert.Equal(Backend, run.Output);
    }

    [Fact]
    public async Task WithoutVariantsAllAreCompared()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", Source);

        var run = await folder.RunHereAsync("diff", "~/ada.resume.yaml");

        Assert.Equal(1, run.ExitStatus);
        Assert.Equal(
            ["+++ ~/ada.resume.yaml (backend)", "+++ ~/ada.resume.yaml (lead)"],
            run.OutputLines.Where(line => line.StartsWith("+++", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--variant", "backend", "--variant", "lead")]
    [InlineData("--variant", "BACKEND,lead")]
    public async Task TwoVariantsAreComparedInTheirOrder(params string[] variants)
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", Source);

        var run = await folder.RunHereAsync(["diff", "~/ada.resume.yaml", .. variants]);
        var reverse = await folder.RunHereAsync("diff", "~/ada.resume.yaml", "--variant", "lead,backend");

        Assert.Equal(["--- ~/ada.resume.yaml (backend)", "+++ ~/ada.resume.yaml (lead)"], run.OutputLines[..2]);
        Assert.Contains("+- Led a team.", run.OutputLines);
        Assert.Contains("-- Led a team.", reverse.OutputLines);
    }

    [Fact]
    public async Task TwoFilesAreCompared()
    {
        using var folder = new EmptyFolder()
            .With("a.resume.yaml", Source)
            .With("b.resume.yaml", Source.Replace("Led a", "Built a", StringComparison.Ordinal));

        var plain = await folder.RunHereAsync("diff", "~/a.resume.yaml", "~/b.resume.yaml");
        var variant = await folder.RunHereAsync("diff", "~/a.resume.yaml", "~/b.resume.yaml", "--variant", "lead");
        var same = await folder.RunHereAsync("diff", "~/a.resume.yaml", "~/b.resume.yaml", "--variant", "backend");
        var both = await folder.RunHereAsync("diff", "~/a.resume.yaml", "~/b.resume.yaml", "--variant", "backend,lead");

        Assert.Equal(["--- ~/a.resume.yaml", "+++ ~/b.resume.yaml"], plain.OutputLines[..2]);
        Assert.Equal(["-- Led a team.", "+- Built a team."], plain.OutputLines[2..].Where(line => line[0] is '-' or '+'));
        Assert.Equal(["--- ~/a.resume.yaml (lead)", "+++ ~/b.resume.yaml (lead)"], variant.OutputLines[..2]);
        Assert.Equal((0, "", ""), (same.ExitStatus, same.Output, same.Error));
        Assert.Equal(["--- ~/a.resume.yaml (backend)", "+++ ~/b.resume.yaml (lead)"], both.OutputLines[..2]);
    }

    [Fact]
    public async Task LanguagesAreComparedOneAfterTheOther()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", Source);

        var run = await folder.RunHereAsync("diff", "~/ada.resume.yaml", "--variant", "backend", "--locale", "de,en");

        Assert.Equal(
            ["+++ ~/ada.resume.yaml (backend, de)", "+Backend-Ingenieurin", "+++ ~/ada.resume.yaml (backend, en)", "+Backend engineer"],
            run.OutputLines.Where(line => line[0] == '+'));
    }

    [Fact]
    public async Task JsonHasTheSame()
    {
        using var folder = new EmptyFolder().With("ada.resume.yaml", Source);

        var run = await folder.RunHereAsync("diff", "~/ada.resume.yaml", "--json");

        Assert.Equal((1, ""), (run.ExitStatus, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var backend = json.RootElement[0];
        Assert.Equal("default", backend.GetProperty("before").GetProperty("variant").GetString());
        Assert.Equal("backend", backend.GetProperty("after").GetProperty("variant").GetString());
        Assert.False(backend.GetProperty("same").GetBoolean());
        Assert.Contains(
            backend.GetProperty("hunks")[0].GetProperty("lines").EnumerateArray(),
            line => line.GetProperty("change").GetString() == "added" && line.GetProperty("text").GetString() == "Backend engineer");
    }

    [Fact]
    public async Task WarningsAreNoDifference()
    {
        using var folder = new EmptyFolder()
            .With("ada.resume.yaml", Source.Replace("[SQL]", "[SQL], tags: [none]", StringComparison.Ordinal));

        var run = await folder.RunHereAsync("diff", "~/ada.resume.yaml", "--variant", "backend,backend");

        Assert.Equal((0, "", ""), (run.ExitStatus, run.Output, run.Error));
    }

    // In `-v` of MSBuild nothing is compared; the values are in no text that the tool prints.
    [Theory]
    [InlineData("+1 415 555 0199")]
    [InlineData("Hidden Lane\n12")]
    [InlineData("**Hidden** [x](https://hidden.example.com)")]
    [InlineData("41")]
    [InlineData("Example")]
    public async Task ValuesFromTheEnvironmentAreShownAsTheirVariables(string value)
    {
        using var folder = new EmptyFolder()
            .With("ada.resume.yaml", """
                basics: {name: Ada Example, phone: "${RESUME_DIFF_TEST}"}
                variants: {x: {omit: [basics.phone]}}

                """);
        Environment.SetEnvironmentVariable("RESUME_DIFF_TEST", value);
        try
        {
            string[] args = ["diff", "~/ada.resume.yaml"];
            foreach (var run in new[] { await folder.RunHereAsync(args), await folder.RunHereAsync([.. args, "--json"]) })
            {
                Assert.Equal((1, ""), (run.ExitStatus, run.Error));
                Assert.Contains("${RESUME_DIFF_TEST}", run.Output, StringComparison.Ordinal);
                Assert.DoesNotContain("idden", run.Output, StringComparison.Ordinal);
                Assert.DoesNotContain("0199", run.Output, StringComparison.Ordinal);
            }
        }
        finally
        {
            Environment.SetEnvironmentVariable("RESUME_DIFF_TEST", null);
        }
    }

    [Theory]
    [InlineData("error RES5020: required argument `PATH` missing for command: `diff`")]
    [InlineData("error RES5088: cannot compare `~/cv`: it is a folder", "~/cv")]
    [InlineData("error RES5088: cannot compare `~/cv.csproj`: it is a project", "~/cv.csproj")]
    [InlineData("error RES5088: cannot compare `-`: standard input has no name and no folder", "-")]
    [InlineData("error RES5024: file or folder not found: `~/none.resume.yaml`", "~/none.resume.yaml", "~/ada.resume.yaml")]
    [InlineData("error RES5026: `~/cv/photo.jpg` is neither a source nor a project", "~/cv/photo.jpg", "~/ada.resume.yaml")]
    [InlineData("error RES5020: `diff` compares two files, and there are 3", "~/ada.resume.yaml", "~/plain.resume.yaml", "~/cv.yaml")]
    [InlineData("error RES5020: `diff` compares two variants, and there are 3", "~/ada.resume.yaml", "--variant", "backend,lead,default")]
    [InlineData("error RES5020: `*` is not one variant", "~/ada.resume.yaml", "--variant", "*")]
    [InlineData("error RES4004: unknown variant `bakend`", "~/ada.resume.yaml", "--variant", "bakend")]
    [InlineData("error RES4004: unknown variant `lead`", "~/ada.resume.yaml", "~/plain.resume.yaml", "--variant", "lead")]
    [InlineData("error RES4003: the locale `xx` is not supported", "~/ada.resume.yaml", "--locale", "xx")]
    [InlineData("error RES5088: cannot compare `~/plain.resume.yaml`: it has no variants", "~/plain.resume.yaml")]
    [InlineData("error RES5088: cannot compare `~/base.resume.yaml`: it is abstract", "~/plain.resume.yaml", "~/base.resume.yaml")]
    [InlineData("error RES1005: unknown key `naem`", "~/wrong.resume.yaml", "~/ada.resume.yaml")]
    [InlineData("error RES1008: the byte 0xFF is not valid UTF-8", "~/ada.resume.yaml", "~/binary.resume.yaml")]
    [InlineData("error RES5022: `diff` has no option `--format`", "~/ada.resume.yaml", "--format", "txt")]
    public async Task TroubleIsExitStatus2WithOneError(string message, params string[] args)
    {
        using var folder = new EmptyFolder()
            .With("ada.resume.yaml", Source)
            .With("plain.resume.yaml")
            .With("base.resume.yaml", "abstract: true\n")
            .With("wrong.resume.yaml", "basics: {naem: Ada}\n")
            .With("binary.resume.yaml", [0xFF, 0, 1, 2])
            .With("cv/photo.jpg")
            .With("cv.yaml")
            .With("cv.csproj");

        var run = await folder.RunHereAsync(["diff", .. args]);

        Assert.Equal((2, ""), (run.ExitStatus, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Single(run.ErrorLines, line => line.Contains(": error RES", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HugeTextsAreRefused()
    {
        using var folder = new EmptyFolder().With("a.resume.yaml", Huge(1)).With("b.resume.yaml", Huge(7));

        var run = await folder.RunHereAsync("diff", "~/a.resume.yaml", "~/b.resume.yaml");

        Assert.Equal((2, ""), (run.ExitStatus, run.Output));
        Assert.StartsWith("~/a.resume.yaml: error RES5088: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(": a text of 9,005 lines is too long", run.Error, StringComparison.Ordinal);

        static string Huge(int step)
        {
            var highlights = Enumerable.Range(0, 9000).Select(i => FormattableString.Invariant($"h{i * step % 9001}"));
            return $"basics: {{name: Ada}}\nwork:\n  - name: W\n    highlights: [{string.Join(", ", highlights)}]\n";
        }
    }
}
