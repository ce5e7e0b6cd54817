using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>A package that adds themes, as docs/themes.md describes it.</summary>
public sealed class ThemePackageTests(PackageFeed feed)
{
    [Fact(Explicit = true)]
    public void PackageAddsItsThemes()
    {
        var page = File.ReadAllText(Path.Join(Repository.Folder, "docs", "themes.md")).Split("### In a package")[1];
        var (props, csproj) = (page.Split("```xml")[1].Split("```")[0], page.Split("```xml")[2].Split("```")[0]);
        using var project = feed.Project("console", "<ResumeFormats>html</ResumeFormats><ResumeTheme>acme</ResumeTheme>");
        project.Write("theme/Acme.Themes.csproj", csproj);
        project.Write("theme/build/Acme.Themes.props", props);
        project.Write("theme/themes/acme/theme.yaml", "base: ./lib/base.yaml\naccent: '#006644'\n");
        project.Write("theme/themes/acme/lib/base.yaml", "base: modern\n");

        project.AddPackage("theme/Acme.Themes.csproj");
        project.WriteProject(
            "Cv.csproj",
            "console",
            "<ResumeFormats>html</ResumeFormats><ResumeTheme>acme</ResumeTheme>"
                + "<DefaultItemExcludes>$(DefaultItemExcludes);theme/**</DefaultItemExcludes>",
            """<PackageReference Include="Acme.Themes" Version="1.0.0" />""");

        Assert.Equal(["milo.html"], project.Build().ThatSucceeded().Written);
        Assert.Contains("#006644", project.Read("bin/Debug/net10.0/resume/milo.html"), StringComparison.Ordinal);
        Assert.True(project.Build().ThatSucceeded().Skipped("_ResumeCompile"));
    }
}
