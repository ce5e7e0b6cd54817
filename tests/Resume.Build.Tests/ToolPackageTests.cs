using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The package Resume.Tool.</summary>
public sealed class ToolPackageTests(PackageFeed feed)
{
    [Fact(Explicit = true)]
    public void InstalledToolCompilesEveryFormat()
    {
        using var sandbox = feed.Empty();
        sandbox.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte"));

        sandbox.Run("dotnet", "tool", "install", "Resume.Tool", "--tool-path", "tools", "--version", feed.Version).ThatSucceeded();
        var tool = sandbox.FullPath(OperatingSystem.IsWindows() ? "tools/resume.exe" : "tools/resume");

        sandbox.Run(tool, "build", "milo.resume.yaml", "--output", "out").ThatSucceeded();
        Assert.Equal(["milo.docx", "milo.html", "milo.pdf", "milo.txt"], sandbox.Files("out"));
        Assert.Contains("pdf", sandbox.Run(tool, "formats").ThatSucceeded().Output, StringComparison.Ordinal);
        // Compiled ahead of time on the runtimes that support it; below the native tool, where there is one.
        var folder = $"/tools/net10.0/{Repository.PortableRuntime}/";
        Assert.Contains(
            sandbox.Files("tools"),
            file => file.EndsWith(folder + "resume.dll", StringComparison.Ordinal)
                || file.EndsWith(folder + "managed/resume.dll", StringComparison.Ordinal));
    }
}
