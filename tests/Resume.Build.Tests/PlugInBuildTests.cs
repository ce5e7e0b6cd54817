using Resume.Build.Tests.Sandbox;
using Resume.Formats.Tests.PlugIns;

namespace Resume.Build.Tests;

/// <summary>Custom writers in real builds.</summary>
public sealed class PlugInBuildTests
{
    [Fact]
    public void WriterAssemblyIsAnInput()
    {
        using var sandbox = BuildSandbox.OfNothingElse("""
            <PropertyGroup><ResumeFormats>$(ResumeFormats);card</ResumeFormats></PropertyGroup>
            <ItemGroup><ResumeWriter Include="lib/Cards.dll" /></ItemGroup>
            """);
        void Card(string expression) => PlugInCompiler.Compile(sandbox.FullPath("lib/Cards.dll"), PlugInCompiler.Writer(expression));
        Card("\"one\"");
        Assert.Equal(["milo.txt", "milo.card"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        Card("\"two\"");

        Assert.Equal(["milo.card"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal("two", sandbox.Read("bin/resume/milo.card"));
        Assert.Equal(0, sandbox.Compile().ThatSucceeded().TaskCalls);

        var asked = sandbox.Compile("-p:ResumeFormats=txt");
        Assert.Empty(asked.ThatSucceeded().Written);
        Assert.Equal(["milo.txt"], sandbox.Files("bin/resume"));
    }

    // As in the props of a package: it adds its format if the project sets no formats.
    [Fact]
    public void WriterItemAddsItsFormatToTheDefaults()
    {
        using var sandbox = BuildSandbox.OfNothingElse(
            """<ItemGroup><ResumeWriter Include="lib/Cards.dll" Formats="card" /></ItemGroup>""");
        sandbox.Write("Cv.csproj", sandbox.Read("Cv.csproj").Replace("<ResumeFormats>txt</ResumeFormats>", "", StringComparison.Ordinal));
        PlugInCompiler.Compile(sandbox.FullPath("lib/Cards.dll"), PlugInCompiler.Writer("\"\""));

        Assert.Equal(["milo.html", "milo.docx", "milo.pdf", "milo.txt", "milo.card"], sandbox.Compile().ThatSucceeded().Written);

        sandbox.Compile("-p:ResumeFormats=txt").ThatSucceeded();
        Assert.Equal(["milo.txt"], sandbox.Files("bin/resume"));
    }

    [Fact(Explicit = true)]
    public void ReferencedProjectCanBeTheWriter()
    {
        using var sandbox = BuildSandbox.OfSdk();
        sandbox.Write("Cv.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ResumeFormats>txt;card</ResumeFormats>
                <DefaultItemExcludes>$(DefaultItemExcludes);cards/**</DefaultItemExcludes>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="cards/Cards.csproj" ReferenceOutputAssembly="false" OutputItemType="ResumeWriter" />
              </ItemGroup>
            </Project>
            """);
        sandbox.Write("cards/Directory.Build.props", "<Project />");
        sandbox.Write("cards/Directory.Build.targets", "<Project />");
        sandbox.Write("cards/Cards.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <EnableDynamicLoading>true</EnableDynamicLoading>
              </PropertyGroup>
              <ItemGroup><Reference Include="{PlugInCompiler.Contract}" Private="false" /></ItemGroup>
            </Project>
            """);
        sandbox.Write("cards/CardWriter.cs", PlugInCompiler.Writer("\"one\""));
        sandbox.Build().ThatSucceeded();
        Assert.Equal("one", sandbox.Read("bin/Debug/net10.0/resume/milo.card"));

        sandbox.Write("cards/CardWriter.cs", PlugInCompiler.Writer("\"two\""));

        Assert.Equal(["milo.card"], sandbox.Compile().ThatSucceeded().Written);
        Assert.Equal("two", sandbox.Read("bin/Debug/net10.0/resume/milo.card"));
        Assert.Equal(0, sandbox.Build("--no-restore").ThatSucceeded().TaskCalls);
    }
}
