using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>`ResumeThemeFolder` items and theme files in real builds.</summary>
public sealed class ThemeFolderTests
{
    private const string Settings =
        """
        <PropertyGroup><ResumeFormats>html</ResumeFormats><ResumeTheme>acme</ResumeTheme></PropertyGroup>
        <ItemGroup><ResumeThemeFolder Include="themes" /></ItemGroup>
        """;

    [Fact]
    public void ThemeIsAnInput()
    {
        using var sandbox = BuildSandbox.OfNothingElse(Settings);
        sandbox.Write("themes/acme.yaml", "base: modern\naccent: '#006644'\n");
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Contains("#006644", sandbox.Read("bin/resume/milo.html"), StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        sandbox.Write("themes/acme.yaml", "base: modern\naccent: '#004466'\n");

        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Contains("#004466", sandbox.Read("bin/resume/milo.html"), StringComparison.Ordinal);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        sandbox.Delete("themes/acme.yaml");

        Assert.Contains("error RES3001: `ResumeTheme`: unknown theme `acme`", sandbox.Compile().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FileBesideTheSourceIsAnInput()
    {
        using var sandbox = BuildSandbox.OfNothingElse("<PropertyGroup><ResumeFormats>html</ResumeFormats></PropertyGroup>");
        sandbox.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte") + "\ntheme: ./mine.yaml\n");
        sandbox.Write("mine.yaml", "accent: '#006644'\n");
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        sandbox.Write("mine.yaml", "accnt: '#004466'\n");
        Assert.Contains("mine.yaml(1,1,1,6): error RES1005: unknown key `accnt`", sandbox.Compile().Output, StringComparison.Ordinal);

        sandbox.Write("mine.yaml", "accent: '#004466'\n");
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);

        sandbox.Delete("mine.yaml");
        Assert.Contains("error RES1035: the file `mine.yaml` cannot be read", sandbox.Compile().Output, StringComparison.Ordinal);
    }

    // As NuGet imports the props of a package.
    [Fact]
    public void PropsOfAPackageAddThemes()
    {
        using var sandbox = BuildSandbox.OfNothingElse("""
            <Import Project="packages/acme.themes/1.0.0/build/Acme.Themes.props" />
            <PropertyGroup><ResumeFormats>html</ResumeFormats><ResumeTheme>acme</ResumeTheme></PropertyGroup>
            """);
        sandbox.Write("packages/acme.themes/1.0.0/build/Acme.Themes.props", """
            <Project>
              <ItemGroup>
                <ResumeThemeFolder Include="$(MSBuildThisFileDirectory)../themes" />
              </ItemGroup>
            </Project>
            """);
        sandbox.Write("packages/acme.themes/1.0.0/themes/acme/theme.yaml", "accent: '#006644'\n");

        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Contains("#006644", sandbox.Read("bin/resume/milo.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void NewThemeComesBeforeABuiltInOne()
    {
        using var sandbox = BuildSandbox.OfNothingElse(Settings.Replace("acme", "modern", StringComparison.Ordinal));
        sandbox.Write("themes/other.yaml", "");
        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        sandbox.Write("themes/modern.yaml", "base: modern\naccent: '#006644'\n");

        Assert.Equal(["milo.html"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Contains("#006644", sandbox.Read("bin/resume/milo.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void MistakeIsReportedOnceForAllSources()
    {
        using var sandbox = BuildSandbox.OfNothingElse(Settings);
        sandbox.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        sandbox.Write("themes/acme.yaml", "acent: '#006644'\n");

        // MSBuild repeats errors in its summary.
        var errors = sandbox.Compile().Output.Split('\n').Where(line => line.Contains("unknown key `acent`", StringComparison.Ordinal));

        Assert.Single(errors.Select(line => line.Trim()).Distinct());
        Assert.InRange(errors.Count(), 1, 2);
        Assert.False(sandbox.Exists("bin/resume/ada.html"));
    }

    [Fact]
    public void MissingFolderIsAnErrorOfTheProject()
    {
        using var sandbox = BuildSandbox.OfNothingElse("""<ItemGroup><ResumeThemeFolder Include="none" /></ItemGroup>""");

        Assert.Contains("error RES5084: cannot read the theme folder `none`", sandbox.Compile().Output, StringComparison.Ordinal);
    }
}
