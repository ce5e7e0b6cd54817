using Resume.Build.Tests.Sandbox;
using Resume.Formats.Resources;
using Resume.Formats.Typesetting.Fonts;

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

        WriteFont(sandbox, "B-Regular.ttf", glyph: 5);
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        var first = sandbox.Read("bin/resume/milo.html");
        Assert.Contains("Resume Fallback", first, StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);
        Assert.Contains("fonts/B-Regular.ttf", sandbox.Read("obj/resume/watched.txt"), StringComparison.Ordinal);

        WriteFont(sandbox, "B-Regular.ttf", glyph: 6);
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.NotEqual(first, sandbox.Read("bin/resume/milo.html"));

        WriteFont(sandbox, "A-Regular.ttf", glyph: 5);
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(first, sandbox.Read("bin/resume/milo.html"));
    }

    // A font with one glyph for all ideographs.
    private static void WriteFont(BuildSandbox sandbox, string name, byte glyph)
    {
        var file = new SfntFile(EmbeddedFiles.Read("Themes/Fonts/SourceCodePro/SourceCodePro-It.ttf"))
        {
            ["cmap"] = [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 13, 0, 0, 0, 0, 0, 28, 0, 0, 0, 0, 0, 0, 0, 1,
                0, 0, 0x4E, 0, 0, 0, 0x9F, 0xFF, 0, 0, 0, glyph],
        };
        File.WriteAllBytes(sandbox.FullPath("fonts/" + name), file.ToArray());
    }
}
