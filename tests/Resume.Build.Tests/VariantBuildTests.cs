using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Variants and languages in real builds: which files an edit rewrites, and which variants are built.</summary>
public sealed class VariantBuildTests
{
    private const string Source = """
        locale: [en, de]
        basics:
          name: Ada
          label: {en: Engineer, de: Ingenieurin}
        skills:
          - {name: Assembler, tags: [backend]}
          - {name: Mentoring, tags: [lead]}
        variants:
          backend: {tags: [backend]}
          lead: {tags: [lead]}

        """;

    private static readonly string[] All = ["milo.backend.de.txt", "milo.backend.txt", "milo.de.txt", "milo.lead.de.txt", "milo.lead.txt", "milo.txt"];

    [Theory(Explicit = true)]
    [InlineData("Ingenieurin", "Entwicklerin", "milo.backend.de.txt", "milo.de.txt", "milo.lead.de.txt")]
    [InlineData("Engineer", "Developer", "milo.backend.txt", "milo.lead.txt", "milo.txt")]
    [InlineData("lead: {tags: [lead]}", "lead: {tags: [lead], set: {basics.name: Ada L.}}", "milo.lead.de.txt", "milo.lead.txt")]
    [InlineData("lead: {tags: [lead]}", "lead: {tags: [lead], formats: [txt], publish: true}")]
    [InlineData("skills:", "# A comment.\nskills:")]
    public void AnEditRewritesOnlyTheFilesThatShowIt(string text, string edited, params string[] rewritten)
    {
        using var sandbox = Create();
        var before = Times(sandbox);

        sandbox.Write("milo.resume.yaml", Source.Replace(text, edited, StringComparison.Ordinal));
        var build = sandbox.Compile().ThatSucceeded();

        Assert.Equal(rewritten, build.Changed.Order(StringComparer.Ordinal));
        var after = Times(sandbox);
        Assert.Equal(rewritten, after.Where(file => before[file.Key] != file.Value).Select(file => file.Key).Order(StringComparer.Ordinal));
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
    }

    [Fact(Explicit = true)]
    public void ANewVariantWritesItsFilesAndARemovedOneDeletesThem()
    {
        using var sandbox = Create();

        sandbox.Write("milo.resume.yaml", Source + "  short: {omit: [skills]}\n");
        Assert.Equal(["milo.short.de.txt", "milo.short.txt"], sandbox.Compile().ThatSucceeded().Changed.Order(StringComparer.Ordinal));

        sandbox.Write("milo.resume.yaml", Source);
        Assert.Empty(sandbox.Compile().ThatSucceeded().Changed);
        Assert.Equal(All, sandbox.Files("bin/resume"));
    }

    [Fact(Explicit = true)]
    public void PropertiesAndMetadataChooseVariants()
    {
        using var sandbox = BuildSandbox.OfNothingElse(
            "<ItemGroup><Resume Update=\"ada.resume.yaml\" Variants=\"backend\" Locale=\"de\" /></ItemGroup>");
        sandbox.Write("milo.resume.yaml", Source);
        sandbox.Write("ada.resume.yaml", Source);
        sandbox.Write("plain.resume.yaml", BuildSandbox.Named("Plain"));

        sandbox.Compile("-p:ResumeVariants=lead").ThatSucceeded();

        // A source without the variant has nothing to write; the item's own metadata wins.
        Assert.Equal(["ada.backend.txt", "milo.lead.de.txt", "milo.lead.txt"], sandbox.Files("bin/resume"));
        Assert.Equal(0, sandbox.Compile("-p:ResumeVariants=lead").ThatSucceeded().TaskCalls);

        sandbox.Compile("-p:ResumeVariants=lead default").ThatSucceeded();
        Assert.Equal(
            ["ada.backend.txt", "milo.de.txt", "milo.lead.de.txt", "milo.lead.txt", "milo.txt", "plain.txt"], sandbox.Files("bin/resume"));

        // A name that no source has is a mistake.
        var error = Assert.Single(sandbox.Compile("-p:ResumeVariants=laed").ThatFailed().Errors);
        Assert.Equal("RES4004", error.Code);
        Assert.Contains("unknown variant `laed`", error.Text, StringComparison.Ordinal);
        Assert.Contains("`lead`", error.Text, StringComparison.Ordinal);
    }

    private static BuildSandbox Create()
    {
        var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("milo.resume.yaml", Source);
        sandbox.Compile().ThatSucceeded();
        Assert.Equal(All, sandbox.Files("bin/resume"));
        return sandbox;
    }

    private static Dictionary<string, DateTime> Times(BuildSandbox sandbox) => sandbox.Files("bin/resume")
        .ToDictionary(file => file, file => File.GetLastWriteTimeUtc(sandbox.FullPath("bin/resume/" + file)));
}
