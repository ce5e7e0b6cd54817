using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>`resume build PROJECT --list`: what a build then writes, and nothing is written.</summary>
public sealed class ListTests
{
    private static string Tool => Path.Join(
        Repository.Folder, "src", "Resume.Tool", "bin", Repository.Configuration, "net10.0", "resume.dll");

    [Fact]
    public void WhatIsListedIsWrittenThen()
    {
        using var project = BuildSandbox.OfNothingElse("""
            <PropertyGroup><ResumeIndex>true</ResumeIndex></PropertyGroup>
            <ItemGroup>
              <Resume Update="sub/bo.resume.yaml" OutputName="bee" Formats="md" />
              <Resume Update="milo.resume.yaml" Variants="default;german" />
            </ItemGroup>
            <Target Name="Fail" AfterTargets="CompileResumes"><Error Condition="!Exists('bin/resume/milo.txt')" Text="no output" /></Target>
            """);
        project.Write("milo.resume.yaml", """
            locale: [en, fr]
            basics: {name: Milo Polte, phone: +1 415 555 0100}
            private: [basics.phone]
            variants:
              german: {locale: de, publish: true}
              public: {omit: [private]}

            """);
        project.Write("sub/bo.resume.yaml", BuildSandbox.Named("Bo"));
        project.Write("base.resume.yaml", "abstract: true\n");
        var before = project.Files();

        var table = project.Run("dotnet", Tool, "build", "Cv.csproj", "--list").ThatSucceeded();
        Assert.Equal(before, project.Files());
        var built = project.Run("dotnet", Tool, "build", "Cv.csproj").ThatSucceeded();

        Assert.Equal(
            [
                "variant  language  format  published  file",
                "default  en        txt     no         bin/resume/milo.txt",
                "default  fr        txt     no         bin/resume/milo.fr.txt",
                "german   de        txt     yes        bin/resume/milo.german.txt",
                "default  en        md      yes        bin/resume/sub/bee.md",
                "                   html    yes        bin/resume/index.html",
            ],
            Lines(table.Output));
        Assert.Equal(Lines(built.Output), Lines(table.Output).Skip(1).Select(line => line.Split(' ')[^1]));
    }

    private static string[] Lines(string output) => output.Replace('\\', '/').Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}
