using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>In its own class because it keeps MSBuild's processes running between builds.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public class Alone;

[Collection(nameof(Alone))]
public class CompilerEditTests
{
    // Only the first property is necessary; the others save time.
    private static readonly string[] Arguments =
    [
        "-nodeReuse:true",
        "-p:UseSharedCompilation=false",
        "-p:RunAnalyzers=false",
        "-p:GenerateDocumentationFile=false",
        "-p:ResumeFormats=txt",
    ];

    [Fact(Explicit = true)]
    public void EditedCompilerIsUsedByTheNextBuild()
    {
        using var copy = BuildSandbox.OfRepository();
        // No project is built in the process that ends with the build, so the next build uses the same process again.
        copy.Environment["MSBUILDNOINPROCNODE"] = "1";
        // No other file contains it.
        copy.Environment["MSBUILDNODEHANDSHAKESALT"] = copy.Folder;
        const string writer = "src/Resume.Formats/Writers/PlainText/PlainTextWriter.cs";
        try
        {
            copy.Build(["example", .. Arguments]).ThatSucceeded();
            Assert.Equal(["milo-polte.txt"], copy.Files("example/bin/Debug/net10.0/resume"));

            copy.Write(writer, copy.Read(writer).Replace("=> \".txt\"", "=> \".edited\"", StringComparison.Ordinal));
            copy.Build(["example", "--no-restore", .. Arguments]).ThatSucceeded();
            Assert.Equal(["milo-polte.edited"], copy.Files("example/bin/Debug/net10.0/resume"));
        }
        finally
        {
            copy.EndBuildServers();
        }
    }
}
