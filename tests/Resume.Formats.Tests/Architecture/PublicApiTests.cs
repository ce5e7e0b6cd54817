using System.Reflection;
using System.Runtime.CompilerServices;

namespace Resume.Formats.Tests.Architecture;

/// <summary>The API that plug-ins compile against. `RESUME_ACCEPT=1` accepts the current one; a removed line breaks plug-ins.</summary>
public class PublicApiTests
{
    [Fact]
    public void PublicSurfaceMatchesPublicApiTxt()
    {
        var file = Path.Join(ThisFolder(), "../../../src/Resume.Formats/PublicApi.txt");
        var actual = PublicApi.Describe(typeof(ResumeCompiler).Assembly);
        if (Environment.GetEnvironmentVariable("RESUME_ACCEPT") == "1")
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), actual);
    }

    [Fact]
    public void AssemblyVersionIsTheMajorVersion()
    {
        var version = typeof(ResumeCompiler).Assembly.GetName().Version!;
        var package = typeof(ResumeCompiler).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

        Assert.Equal(new Version(int.Parse(package.Split('.')[0], null), 0, 0, 0), version);
    }

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
