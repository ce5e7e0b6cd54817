using System.Diagnostics;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

public class AspNetCoreRuntimeTests
{
    private const string Test = $"*.{nameof(HtmlWriterTests)}.{nameof(HtmlWriterTests.SameOutlineGivesSameBytes)}";

    [Theory]
    [InlineData("10.0.12", new[] { "10.0.9", "10.0.12" }, "10.0.12")]
    [InlineData("10.0.13", new[] { "9.0.20", "10.0.9", "10.0.12", "11.0.0" }, "10.0.12")]
    [InlineData("10.0.12", new[] { "9.0.20", "11.0.0" }, null)]
    [InlineData("10.0.12", new string[0], null)]
    public void SameVersionElseHighestOfTheMajorIsFound(string runtime, string[] installed, string? expected)
    {
        var shared = Directory.CreateTempSubdirectory("shared frameworks ");
        try
        {
            var runtimeFolder = shared.CreateSubdirectory($"Microsoft.NETCore.App/{runtime}").FullName;
            foreach (var version in installed)
            {
                shared.CreateSubdirectory($"Microsoft.AspNetCore.App/{version}");
            }

            Assert.Equal(expected, Path.GetFileName(AspNetCoreRuntime.Find(runtimeFolder, major: 10)));
        }
        finally
        {
            shared.Delete(recursive: true);
        }
    }

    [Fact(Explicit = true)]
    public async Task HtmlIsWrittenIfTheHostLacksAspNetCore()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var assembly = typeof(AspNetCoreRuntimeTests).Assembly.Location;
        var folder = Directory.CreateTempSubdirectory("host ");
        var config = Path.Combine(folder.FullName, "host.runtimeconfig.json");
        try
        {
            // Like the configuration of MSBuild, without ASP.NET Core.
            await File.WriteAllTextAsync(
                config,
                $$"""
                { "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Path.GetFileName(runtime)}}" } } }
                """,
                TestContext.Current.CancellationToken);

            using var child = Process.Start(new ProcessStartInfo(
                Path.Combine(runtime, "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"),
                ["exec", "--runtimeconfig", config, assembly, "--filter-method", Test])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
                WorkingDirectory = AppContext.BaseDirectory,
            })!;
            var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.True(child.ExitCode == 0, output);
            Assert.Contains("succeeded: 1", output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
