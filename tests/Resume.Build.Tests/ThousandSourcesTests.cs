using System.Globalization;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Resume.Build.Tests.Sandbox;
using Resume.Formats.Tests.PlugIns;

namespace Resume.Build.Tests;

/// <summary>Incremental builds of a thousand sources. Takes minutes: run with `--explicit only`.</summary>
public sealed class ThousandSourcesTests(PackageFeed feed)
{
    private const int Count = 1000;
    private const int All = 5 * Count;
    private const string Outputs = "bin/Debug/net10.0/resume";
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    private static readonly string[] Formats = [".card", ".docx", ".html", ".pdf", ".txt"];

    [Fact(Explicit = true)]
    public void OnlyOutdatedSourcesAreCompiled()
    {
        using var project = feed.Project(
            "library", "<ResumeFormats>html;docx;pdf;txt;card</ResumeFormats>", """<ResumeWriter Include="lib/Cards.dll" />""");
        project.Delete("milo.resume.yaml");
        Writer(project, "one");
        for (var number = 1; number <= Count; number++)
        {
            project.Write(Source(number), BuildSandbox.Named($"Person {number}"));
        }

        project.Write(Source(7), BuildSandbox.Named("Person 7") + "  image: ../photo.png\n");
        File.WriteAllBytes(project.FullPath("photo.png"), Convert.FromBase64String(Pixel));
        project.Write(Source(8), BuildSandbox.Named("Person 8") + "theme: {name: classic, fonts: {text: ../own.ttf}}\n");
        Font(project, "SourceSans3-Regular.ttf");
        project.Dotnet("restore").ThatSucceeded();

        IReadOnlyList<string> Build(params string[] arguments) => project.Build(["--no-restore", .. arguments]).ThatSucceeded().Written;

        // Then nothing: the content is compared if the times differ.
        Assert.Equal(All, Build().Count);
        Assert.Equal(All, project.Files(Outputs).Count);
        AssertSkips(project);
        Touch(project, Source(1), Source(2), "photo.png");
        Assert.Empty(Build());
        AssertSkips(project);

        // One source that is added, changed and deleted.
        project.Write(Source(1), BuildSandbox.Named("Somebody Else"));
        Assert.Equal(OutputsOf(1), Build().Order());
        project.Write(Source(Count + 1), BuildSandbox.Named("Someone New"));
        Assert.Equal(OutputsOf(Count + 1), Build().Order());
        project.Delete(Source(Count + 1));
        Assert.Empty(Build());
        Assert.Equal(All, project.Files(Outputs).Count);
        AssertSkips(project);

        // One output.
        project.Delete($"{Outputs}/{Folder(2)}/{Name(2)}.pdf");
        Assert.Equal([$"{Name(2)}.pdf"], Build());
        AssertSkips(project);

        // A file that a source refers to.
        File.WriteAllBytes(project.FullPath("photo.png"), [.. Convert.FromBase64String(Pixel), 0]);
        Assert.Equal(OutputsOf(7), Build().Order());
        Font(project, "SourceSans3-It.ttf");
        Assert.Equal(OutputsOf(8), Build().Order());
        AssertSkips(project);

        // A writer.
        Writer(project, "two");
        Assert.Equal(Enumerable.Range(1, Count).Select(number => $"{Name(number)}.card"), Build().Order());
        AssertSkips(project);

        // Removing a format deletes its outputs. A setting or another compiler makes everything outdated.
        Assert.Empty(Build("-p:ResumeFormats=html%3bdocx%3bpdf%3btxt"));
        Assert.Equal(All - Count, project.Files(Outputs).Count);
        Assert.Equal(All, Build("-p:ResumeLocale=de").Count);
        Assert.Equal(All, Build("-p:ResumeLocale=de", $"-p:ResumeBuildTaskAssembly={AnotherCompiler(project)}").Count);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number:0000}");

    private static string Folder(int number) => (number % 10).ToString(CultureInfo.InvariantCulture);

    private static string Source(int number) => $"{Folder(number)}/{Name(number)}.resume.yaml";

    private static IEnumerable<string> OutputsOf(int number) => Formats.Select(extension => Name(number) + extension);

    private static void AssertSkips(PackageSandbox project)
    {
        var build = project.Build("--no-restore").ThatSucceeded();
        Assert.Equal(0, build.TaskCalls);
        Assert.True(build.Skipped("_ResumeCompile"));
    }

    private static void Touch(PackageSandbox project, params IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            File.SetLastWriteTimeUtc(project.FullPath(path), DateTime.UtcNow);
        }
    }

    private static void Font(PackageSandbox project, string name) =>
        File.Copy(
            Directory.EnumerateFiles(
                Path.Join(Repository.Folder, "src", "Resume.Formats", "Themes", "Fonts"), name, SearchOption.AllDirectories).Single(),
            project.FullPath("own.ttf"),
            overwrite: true);

    private static void Writer(PackageSandbox project, string text) =>
        PlugInCompiler.Compile(project.FullPath("lib/Cards.dll"), PlugInCompiler.Writer($"\"{text}\""));

    // Like the next version of the package: another build of the same code.
    private string AnotherCompiler(PackageSandbox project)
    {
        var folder = project.FullPath("tasks");
        ZipFile.ExtractToDirectory(feed.Package("Resume.Build"), folder);
        var assembly = Path.Join(folder, "tasks", "net10.0", "any", "Resume.Formats.dll");
        var bytes = File.ReadAllBytes(assembly);
        using (var image = new PEReader(new MemoryStream(bytes)))
        {
            var reader = image.GetMetadataReader();
            var id = reader.GetGuid(reader.GetModuleDefinition().Mvid).ToByteArray();
            bytes[bytes.AsSpan().IndexOf(id)] ^= 1;
        }

        File.WriteAllBytes(assembly, bytes);
        return Path.Join(Path.GetDirectoryName(assembly), "Resume.Build.dll");
    }
}
