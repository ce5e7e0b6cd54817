using System.IO.Compression;
using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>A web project serves and publishes the files that the same build wrote.</summary>
public sealed class WebContentTests(PackageFeed feed)
{
    private const string BelowWebRoot = "<ResumeFormats>html;pdf</ResumeFormats><ResumeOutputPath>wwwroot/cv/</ResumeOutputPath>";

    private const string Program = """
        using Microsoft.AspNetCore.Builder;
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapStaticAssets();
        app.Run();

        """;

    [Fact(Explicit = true)]
    public void DocumentedCopyIsServed()
    {
        using var project = feed.Project("web", "<ResumeFormats>html;pdf</ResumeFormats>");
        project.Write("Program.cs", Program);
        project.Write("Cv.csproj", project.Read("Cv.csproj").Replace(
            "</Project>", Documentation.Block("docs/msbuild.md", "Name=\"CopyPdf\"") + "</Project>", StringComparison.Ordinal));

        project.Publish("-o", "site").ThatSucceeded();
        Assert.Equal(["milo.pdf"], project.Files("wwwroot"));
        AssertServed(project, "site/Cv.dll", "milo.pdf", "wwwroot/milo.pdf");

        Edit(project);
        project.Publish("-o", "site").ThatSucceeded();
        AssertServed(project, "site/Cv.dll", "milo.pdf", "wwwroot/milo.pdf");

        project.Delete("milo.resume.yaml");
        project.Publish("-o", "site").ThatSucceeded();
        Assert.Empty(project.Files("wwwroot"));
        AssertServed(project, "site/Cv.dll", "milo.pdf", file: null);
    }

    [Fact(Explicit = true)]
    public void OutputsBelowWebRootAreServed()
    {
        using var project = feed.Project("web", BelowWebRoot);
        project.Write("Program.cs", Program);

        project.Publish("-o", "site").ThatSucceeded();
        AssertServed(project, "site/Cv.dll", "cv/milo.html", "wwwroot/cv/milo.html");

        Edit(project);
        project.Publish("-o", "site").ThatSucceeded();
        AssertServed(project, "site/Cv.dll", "cv/milo.html", "wwwroot/cv/milo.html");

        // Only the outputs are left of the build before.
        Directory.Delete(project.FullPath("obj"), recursive: true);
        Edit(project);
        project.Publish("-o", "site").ThatSucceeded();
        AssertServed(project, "site/Cv.dll", "cv/milo.html", "wwwroot/cv/milo.html");

        // Built first, as in CI.
        Edit(project);
        project.Build("-c", "Release").ThatSucceeded();
        project.Publish("--no-build", "-o", "site").ThatSucceeded();
        AssertServed(project, "site/Cv.dll", "cv/milo.html", "wwwroot/cv/milo.html");

        project.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        project.Delete("milo.resume.yaml");
        project.Publish("-o", "site").ThatSucceeded();
        Assert.Equal(["ada.html", "ada.pdf"], project.Files("wwwroot/cv"));
        Assert.Equal(["ada.html", "ada.html.br", "ada.html.gz", "ada.pdf"], project.Files("site/wwwroot/cv"));
        AssertServed(project, "site/Cv.dll", "cv/ada.html", "wwwroot/cv/ada.html");
        AssertServed(project, "site/Cv.dll", "cv/milo.html", file: null);
    }

    [Fact(Explicit = true)]
    public void OutputsOfRazorLibraryAreServed()
    {
        using var project = feed.Empty();
        project.WriteProject("lib/Lib.csproj", "razor", BelowWebRoot);
        project.Write("lib/milo.resume.yaml", BuildSandbox.Named("Milo Polte"));
        project.WriteProject("site/Site.csproj", "web", items: """<ProjectReference Include="../lib/Lib.csproj" />""");
        project.Write("site/Program.cs", Program);

        for (var edits = 0; edits < 2; edits++)
        {
            project.Publish("site", "-o", "published").ThatSucceeded();
            AssertServed(project, "published/Site.dll", "_content/Lib/cv/milo.html", "lib/wwwroot/cv/milo.html");
            Edit(project, "lib/milo.resume.yaml");
        }

        project.Delete("lib/milo.resume.yaml");
        project.Publish("site", "-o", "published").ThatSucceeded();
        AssertServed(project, "published/Site.dll", "_content/Lib/cv/milo.html", file: null);
    }

    [Fact(Explicit = true)]
    public void OutputsOfRazorLibraryOfSeveralFrameworksAreWebContentOfEach()
    {
        using var project = feed.Empty();
        project.WriteProject("Lib.csproj", "razor", BelowWebRoot);
        project.Write("Lib.csproj", project.Read("Lib.csproj").Replace(
            "<TargetFramework>net10.0</TargetFramework>",
            "<TargetFrameworks>net10.0;net9.0</TargetFrameworks>",
            StringComparison.Ordinal));
        project.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte"));

        project.Pack("-o", "packed").ThatSucceeded();

        Assert.Superset(
            new HashSet<string>(["staticwebassets/cv/milo.html", "staticwebassets/cv/milo.pdf"]),
            PackageFile.Entries(project.FullPath($"packed/{Assert.Single(project.Files("packed"))}")).ToHashSet());
    }

    [Fact(Explicit = true)]
    public void OutputsOfBlazorWebAssemblyAreServed()
    {
        using var project = feed.Empty();
        project.WriteProject(
            "Cv.csproj", "wasm", BelowWebRoot,
            """<PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.*" />""");
        project.Write("Program.cs", """
            using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
            await WebAssemblyHostBuilder.CreateDefault(args).Build().RunAsync();

            """);
        project.Write("milo.resume.yaml", BuildSandbox.Named("Milo Polte"));

        for (var edits = 0; edits < 2; edits++)
        {
            project.Publish("-o", "site").ThatSucceeded();
            Assert.Equal(["milo.html", "milo.html.br", "milo.html.gz", "milo.pdf"], project.Files("site/wwwroot/cv"));
            var written = File.ReadAllBytes(project.FullPath("wwwroot/cv/milo.html"));
            Assert.Equal(written, File.ReadAllBytes(project.FullPath("site/wwwroot/cv/milo.html")));
            using var compressed = new GZipStream(
                File.OpenRead(project.FullPath("site/wwwroot/cv/milo.html.gz")), CompressionMode.Decompress);
            using var decompressed = new MemoryStream();
            compressed.CopyTo(decompressed);
            Assert.Equal(written, decompressed.ToArray());
            Edit(project);
        }

        project.Delete("milo.resume.yaml");
        project.Publish("-o", "site").ThatSucceeded();
        Assert.Empty(project.Files("site/wwwroot/cv"));
    }

    [Fact(Explicit = true)]
    public void OutputCanBeEmbeddedInTheFirstBuild()
    {
        using var project = feed.Project(
            "library", "<ResumeOutputPath>out/</ResumeOutputPath>", """<EmbeddedResource Include="out/milo.txt" LogicalName="milo" />""");
        // Taken for a None item as well, and deleted by the compiler.
        project.Write("ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        project.Build().ThatSucceeded();

        project.Delete("ada.resume.yaml");
        project.Build().ThatSucceeded();

        Assert.Equal(["milo.txt"], project.Files("out"));
        Assert.Contains("Milo Polte", project.Read("bin/Debug/net10.0/Cv.dll"), StringComparison.Ordinal);
    }

    private static void Edit(PackageSandbox project, string source = "milo.resume.yaml") =>
        project.Write(source, project.Read(source).TrimEnd() + " the Next\n");

    private static void AssertServed(PackageSandbox project, string assembly, string path, string? file)
    {
        using var site = new PublishedSite(project, assembly);
        Assert.All(["identity", "gzip", "br"], encoding => Assert.Equal(
            file is null ? null : File.ReadAllBytes(project.FullPath(file)), site.Get(path, encoding)));
    }
}
