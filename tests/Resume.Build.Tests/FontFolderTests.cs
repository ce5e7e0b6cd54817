using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>`ResumeFontFolder` items in real builds.</summary>
public sealed class FontFolderTests
{
    private const string Settings =
        """
        <PropertyGroup><ResumeFormats>html</ResumeFormats></PropertyGroup>
        <ItemGroup><ResumeFontFolder Include="fonts" /></ItemGroup>
        """;

    [Fact]
    public void FontIsAnInput()
    {
        using var sandbox = BuildSandbox.OfNothingElse(Settings);
        sandbox.Write("milo.resume.yaml", BuildSandbox.Named("一丁"));
        sandbox.Write("fonts/Ignored.txt", "");
        Assert.Contains(
            "error RES5085: cannot use the font folder `fonts`: there are no `.ttf` or `.otf` files in it",
            sandbox.Compile().Output,
            StringComparison.Ordinal);

        HanFont.Write(sandbox.FullPath("fonts/B-Regular.ttf"), glyph: 5);
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        var first = sandbox.Read("bin/resume/milo.html");
        Assert.Contains("Resume Fallback", first, StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        Assert.Contains("fonts/B-Regular.ttf", sandbox.Read("obj/resume/watched.txt"), StringComparison.Ordinal);

        HanFont.Write(sandbox.FullPath("fonts/B-Regular.ttf"), glyph: 6);
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.NotEqual(first, sandbox.Read("bin/resume/milo.html"));

        HanFont.Write(sandbox.FullPath("fonts/A-Regular.ttf"), glyph: 5);
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(first, sandbox.Read("bin/resume/milo.html"));
    }
}
