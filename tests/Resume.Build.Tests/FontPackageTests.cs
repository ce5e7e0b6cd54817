using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The package Resume.Fonts.Cjk. Its fonts are downloaded before it is packed, so these tests are skipped without them.</summary>
public sealed class FontPackageTests(PackageFeed feed)
{
    private static readonly string Folder = Path.Join(Repository.Folder, "src", "Resume.Fonts.Cjk");

    [Fact(Explicit = true)]
    public void JapaneseResumeNeedsOnePackage()
    {
        using var project = Create("");
        Assert.Contains("no font has all letters of the name", project.Build().Output, StringComparison.Ordinal);

        using var withFonts = Create("""<PackageReference Include="Resume.Fonts.Cjk" Version="*-*" />""");
        Pack(withFonts);
        var build = withFonts.Build().ThatSucceeded();

        Assert.DoesNotContain("RES4010", build.Output, StringComparison.Ordinal);
        Assert.Equal(["ja.pdf", "zh.pdf"], build.Written.Order());
        Assert.DoesNotContain(withFonts.Files("bin/Debug/net10.0"), file => file.EndsWith(".ttf", StringComparison.Ordinal));

        // Of the same characters, each language has its own forms.
        Assert.Equal(["NotoSansJP-Bold", "NotoSansJP-Regular"], NotoFonts(withFonts, "ja"));
        Assert.Equal(["NotoSansSC-Bold", "NotoSansSC-Regular"], NotoFonts(withFonts, "zh"));
        var text = withFonts.Run("pdftotext", "bin/Debug/net10.0/resume/ja.pdf", "-").ThatSucceeded().Output;
        Assert.Contains("直接の会話", text, StringComparison.Ordinal);
        Assert.True(withFonts.Build().ThatSucceeded().Skipped("_ResumeCompile"));
    }

    [Fact(Explicit = true)]
    public void PackingWithoutFontsSaysHowToGetThem()
    {
        using var copy = feed.Empty();
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".ttf", StringComparison.Ordinal) && !file.Contains("obj", StringComparison.Ordinal)))
        {
            copy.Write(Path.GetRelativePath(Folder, file), File.ReadAllText(file));
        }

        copy.Write("Directory.Build.props", "<Project><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");

        Assert.Contains(
            "fetch`, which downloads the fonts",
            copy.Dotnet("pack", "Resume.Fonts.Cjk.csproj").Output,
            StringComparison.Ordinal);
    }

    private PackageSandbox Create(string reference)
    {
        var project = feed.Project("console", "<ResumeFormats>pdf</ResumeFormats>", reference);
        project.Delete("milo.resume.yaml");
        project.Write("ja.resume.yaml", "locale: ja\nbasics: {name: 佐藤 直子, summary: 直接の会話}\n");
        project.Write("zh.resume.yaml", "locale: zh-CN\nbasics: {name: 李直, summary: 直接沟通}\n");
        return project;
    }

    private static void Pack(PackageSandbox project)
    {
        if (!File.Exists(Path.Join(Folder, "fonts", "NotoSansJP-Regular.ttf")))
        {
            Assert.Skip("no fonts: run src/Resume.Fonts.Cjk/fetch");
        }

        project.AddPackage(Path.Join(Folder, "Resume.Fonts.Cjk.csproj"));
    }

    private static IEnumerable<string> NotoFonts(PackageSandbox project, string source) =>
        project.Run("pdffonts", $"bin/Debug/net10.0/resume/{source}.pdf").ThatSucceeded().Output
            .Split('\n')
            .Where(line => line.Contains("+Noto", StringComparison.Ordinal))
            .Select(line => line.Split('+', ' ')[1])
            .Order(StringComparer.Ordinal);
}
