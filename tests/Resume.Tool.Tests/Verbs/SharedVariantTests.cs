namespace Resume.Tool.Tests.Verbs;

/// <summary>`--variant` for several sources.</summary>
public class SharedVariantTests
{
    [Fact]
    public async Task NotEverySourceHasTheVariant()
    {
        using var folder = new EmptyFolder()
            .With("ada.resume.yaml", "basics: {name: Ada}\nvariants: {lead: {set: {basics.label: Lead}}}\n")
            .With("bea.resume.yaml", "basics: {name: Bea}\n");

        var some = await folder.RunAsync("build", "--format", "txt", "--variant", "lead");
        var none = await folder.RunAsync("build", "--format", "txt", "--variant", "laed");
        var one = await folder.RunAsync("build", "bea.resume.yaml", "--format", "txt", "--variant", "lead");

        Assert.Equal((0, ""), (some.ExitStatus, some.Error));
        Assert.Equal(["ada.lead.txt"], some.OutputLines);
        Assert.Equal((2, Array.Empty<string>()), (none.ExitStatus, none.OutputLines));
        Assert.Contains("error RES4004: unknown variant `laed`\n  hint: did you mean `lead`?", none.Error, StringComparison.Ordinal);
        Assert.Equal(2, one.ExitStatus);
        Assert.Contains("bea.resume.yaml(1,1", one.Error, StringComparison.Ordinal);
    }
}
