using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The package Resume.Formats, used by a plug-in and by a program.</summary>
public sealed class FormatsPackageTests(PackageFeed feed)
{
    [Fact(Explicit = true)]
    public void PlugInAndProgramUseTheLibrary()
    {
        using var sandbox = feed.Empty();
        sandbox.Write("Program/Program.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>{sandbox.Reference("Resume.Formats")}</ItemGroup>
            </Project>
            """);
        sandbox.Write("Program/Program.cs", """
            using Resume.Formats;
            using Resume.Formats.Reading;

            var source = new SourceFile("milo.resume.yaml", await File.ReadAllBytesAsync("milo.resume.yaml"));
            var result = await ResumeCompiler.CompileAsync(source, new CompileOptions());
            foreach (var output in result.Outputs)
            {
                Console.WriteLine($"{output.FileExtension} {output.Content.Length > 20}");
            }
            """);
        // The example in the README.
        var readme = File.ReadAllText(Path.Join(Repository.Folder, "src", "Resume.Formats", "README.md"));
        sandbox.Write("Program/NameWriter.cs", readme.Split("```csharp")[1].Split("```")[0]);
        sandbox.Write("Program/Reporter.cs", """
            using Resume.Formats.Diagnostics;
            using Resume.Formats.Writers;

            internal static class Reporter
            {
                public static void NoPhoto(WriterContext context) =>
                    context.Diagnostics.Report(
                        new("NAME1", Severity.Warning, SourceSpan.Start(context.Document.File), $"`{context.Theme.Name}` shows no photo"));
            }
            """);
        sandbox.Write("milo.resume.yaml", "basics: {name: Milo Polte}\nwork: [{name: Dropbox, position: Engineer, startDate: 2015-05}]\n");

        sandbox.Dotnet("build", "Program").ThatSucceeded();
        var run = sandbox.Run("dotnet", "Program/bin/Debug/net10.0/Program.dll").ThatSucceeded();

        Assert.Equal(
            [".html True", ".docx True", ".pdf True", ".txt True"],
            run.Output.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void LibraryHasNoVisibleDependencies()
    {
        var package = feed.Package("Resume.Formats");

        Assert.Null(PackageFile.Metadata(package, "dependencies"));
        Assert.Equal(
            ["ref/net10.0/Resume.Formats.dll", "ref/net10.0/Resume.Formats.xml"],
            PackageFile.Entries(package).Where(entry => entry.StartsWith("ref/", StringComparison.Ordinal)));
    }
}
