using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>The package Resume.Formats.Png in a project.</summary>
public sealed class PngPackageTests(PackageFeed feed)
{
    private static readonly string[] Natives =
    [
        "linux-arm64/native/libSkiaSharp.so", "linux-musl-arm64/native/libSkiaSharp.so", "linux-musl-x64/native/libSkiaSharp.so",
        "linux-x64/native/libSkiaSharp.so", "osx/native/libSkiaSharp.dylib", "win-arm64/native/libSkiaSharp.dll",
        "win-x64/native/libSkiaSharp.dll",
    ];

    [Fact]
    public void PackageContainsTheWriterAndSkiaForEachSystem()
    {
        const string Folder = "writers/";
        var files = PackageFile.Entries(feed.Package("Resume.Formats.Png"));

        Assert.Contains("build/Resume.Formats.Png.props", files);
        Assert.Equal(
            [
                "Resume.Formats.Png.deps.json", "Resume.Formats.Png.dll", "SkiaSharp.dll",
                .. Natives.Select(file => $"runtimes/{file}"),
            ],
            files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal)).Select(file => file[Folder.Length..]));
    }

    [Fact(Explicit = true)]
    public void ReferenceMakesPngAFormat()
    {
        using var project = feed.Project("console", "<ResumeFormats>txt;png</ResumeFormats>", Reference());

        var build = project.Build().ThatSucceeded();

        Assert.Equal(["milo.txt", "milo-thumbnail.png", "milo-1.png"], build.Written);
        Assert.Equal(["milo-1.png", "milo-thumbnail.png", "milo.txt"], project.Files("bin/Debug/net10.0/resume"));
        Assert.DoesNotContain(project.Files("bin"), file => file.Contains("Skia", StringComparison.OrdinalIgnoreCase));
        Assert.Equal("\x89PNG"u8.ToArray()[^3..], File.ReadAllBytes(project.FullPath("bin/Debug/net10.0/resume/milo-1.png"))[1..4]);
        Assert.Equal(0, project.Build().ThatSucceeded().TaskCalls);

        // A page less.
        project.Write("milo.resume.yaml", "basics: {name: Milo}\noutput: {png: {thumbnail: false}}\n");
        Assert.Equal(["milo.txt", "milo-1.png"], project.Build().ThatSucceeded().Written);
        Assert.Equal(["milo-1.png", "milo.txt"], project.Files("bin/Debug/net10.0/resume"));

        project.Clean().ThatSucceeded();
        Assert.DoesNotContain(project.Files("bin"), file => file.Contains("milo", StringComparison.Ordinal));
    }

    [Fact(Explicit = true)]
    public void PngIsNotADefaultFormat()
    {
        using var project = feed.Project("sdk", items: Reference());
        project.Write("Cv.csproj", project.Read("Cv.csproj").Replace("<ResumeFormats>txt</ResumeFormats>", "", StringComparison.Ordinal));

        Assert.Equal(["milo.html", "milo.docx", "milo.pdf", "milo.txt"], project.Build().ThatSucceeded().Written);
    }

    [Fact(Explicit = true)]
    public void PngWithoutThePackageHasAHint()
    {
        using var project = feed.Project("sdk", "<ResumeFormats>png</ResumeFormats>");

        var error = Assert.Single(project.Build().ThatFailed().Errors);

        Assert.Equal("RES4001", error.Code);
        Assert.Contains("reference `Resume.Formats.Png` in the project", error.Text, StringComparison.Ordinal);
    }

    // As on a system that Skia is not built for.
    [Fact(Explicit = true)]
    public void MissingNativeLibraryIsOneError()
    {
        using var project = feed.Project(
            "sdk", "<ResumeFormats>txt;png</ResumeFormats>", """<ResumeWriter Include="lib/Resume.Formats.Png.dll" />""");
        System.IO.Compression.ZipFile.ExtractToDirectory(feed.Package("Resume.Formats.Png"), project.FullPath("package"));
        Directory.Move(project.FullPath("package/writers"), project.FullPath("lib"));
        Directory.Delete(project.FullPath("lib/runtimes"), recursive: true);

        var build = project.Build().ThatFailed();

        var error = Assert.Single(build.Errors);
        Assert.Equal("PNG3001", error.Code);
        Assert.Contains("Skia is missing or cannot be loaded", error.Text, StringComparison.Ordinal);
        Assert.Equal(["milo.txt"], build.Written);
    }

    private string Reference() => $"""<PackageReference Include="Resume.Formats.Png" Version="{feed.Version}" />""";
}
