using Microsoft.Build.Framework;
using Resume.Build.Tests.Sandbox;

namespace Resume.Build.Tests;

/// <summary>Names and folders of outputs.</summary>
public sealed class OutputNameTests : IDisposable
{
    private readonly TaskSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Fact]
    public void MetadataNamesTheOutput()
    {
        var source = sandbox.Source("teams/milo.resume.yaml");
        source.SetMetadata("OutputName", "Milo Polte");

        Assert.True(sandbox.Run(source));
        Assert.Equal(["teams/Milo Polte.txt"], sandbox.Outputs());
    }

    [Theory]
    [InlineData("Link", "teams/eu/ada.resume.yaml", "teams/eu/ada.txt")]
    [InlineData("Link", "teams\\eu\\", "teams/eu/milo.txt")]
    [InlineData("Link", "ada.yaml", "ada.txt")]
    [InlineData("LinkBase", "teams", "teams/milo.txt")]
    [InlineData("RecursiveDir", "", "milo.txt")]
    public void LinkOfASourceElsewhereDecidesTheFolder(string name, string value, string output)
    {
        using var elsewhere = new TaskSandbox();
        var source = elsewhere.Source("milo.resume.yaml");
        if (value.Length > 0)
        {
            source.SetMetadata(name, value);
        }

        Assert.True(sandbox.Run(source));
        Assert.Equal([output], sandbox.Outputs());
    }

    [Theory]
    [InlineData("../milo.resume.yaml")]
    [InlineData("teams/../../milo.resume.yaml")]
    [InlineData("/milo.resume.yaml")]
    [InlineData("c:\\milo.resume.yaml")]
    [InlineData("..")]
    public void LinkThatLeavesTheOutputFolderIsAnError(string link)
    {
        var source = sandbox.Source("milo.resume.yaml");
        source.SetMetadata("Link", link);

        Assert.False(sandbox.Run(source));
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES5060", sandbox.ProjectFileOfTaskNode), (error.Code, error.File));
        Assert.Empty(sandbox.Outputs());
    }

    [Theory]
    [InlineData("../milo")]
    [InlineData("a\\b")]
    [InlineData("what?")]
    [InlineData("two\nlines")]
    [InlineData("con")]
    [InlineData("LPT1.milo")]
    [InlineData("milo.")]
    public void InvalidOutputNameIsAnError(string name)
    {
        var source = sandbox.Source("milo.resume.yaml");
        source.SetMetadata("OutputName", name);

        Assert.False(sandbox.Run(source));
        Assert.Equal("RES5003", Assert.Single(sandbox.Errors).Code);
        Assert.Empty(sandbox.Outputs());
    }

    [Fact]
    public void SecondSourceOfAnOutputIsAnError()
    {
        var sources =
            new ITaskItem[] { sandbox.Source("milo.resume.json", """{"basics":{"name":"Milo"}}"""), sandbox.Source("milo.resume.yaml") };

        Assert.False(sandbox.Run(sources));
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES5001", sources[1].ItemSpec), (error.Code, error.File));
        Assert.Contains("milo.resume.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatDifferInCaseConflict()
    {
        Assert.False(sandbox.Run(sandbox.Source("Milo.resume.yaml"), sandbox.Source("milo.resume.yml")));
        Assert.Equal("RES5001", Assert.Single(sandbox.Errors).Code);
    }

    [Fact]
    public void UnwritableOutputIsOneError()
    {
        Directory.CreateDirectory(sandbox.FullPath("out/milo.txt/in the way"));
        var sources = new ITaskItem[] { sandbox.Source("ada.resume.yaml"), sandbox.Source("milo.resume.yaml") };

        Assert.False(sandbox.Run(sources));
        var error = Assert.Single(sandbox.Errors);
        Assert.Equal("RES5002", error.Code);
        Assert.Contains(sandbox.FullPath("out/milo.txt"), error.Message, StringComparison.Ordinal);
        Assert.Equal(["ada.txt"], sandbox.Outputs());

        Directory.Delete(sandbox.FullPath("out/milo.txt"), recursive: true);
        Assert.True(sandbox.Run(sources));
        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Outputs());
    }

    [Fact]
    public void OutputFolderThatIsAFileIsAnError()
    {
        File.WriteAllText(sandbox.FullPath("out"), "");

        Assert.False(sandbox.Run(sandbox.Source("milo.resume.yaml"), sandbox.Source("teams/ada.resume.yaml")));
        Assert.Equal("RES5002", Assert.Single(sandbox.Errors).Code);
    }

    [Fact]
    public void UnwritableFolderIsOneErrorAndKeepsItsFiles()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("A folder of Windows that is read-only still accepts files.");
        }

        Assert.True(sandbox.Run(sandbox.Source("ada.resume.yaml"), sandbox.Source("milo.resume.yaml")));
        var earlier = File.ReadAllText(sandbox.FullPath("out/milo.txt"));
        // Permissions do not apply to root; this fails for root too.
        void Protect(bool on) => Assert.Equal(0, Command.Run(Environment.UserName == "root" ? "chattr" : "chmod",
            Environment.UserName == "root" ? (on ? "+i" : "-i") : (on ? "555" : "755"), sandbox.FullPath("out")));

        Protect(on: true);
        try
        {
            var ada = sandbox.Source("ada.resume.yaml", BuildSandbox.Named("Ada"));
            Assert.False(sandbox.Run(ada, sandbox.Source("milo.resume.yaml", BuildSandbox.Named("Milo"))));
        }
        finally
        {
            Protect(on: false);
        }

        var error = Assert.Single(sandbox.Errors);
        Assert.Equal(("RES5002", sandbox.ProjectFileOfTaskNode), (error.Code, error.File));
        Assert.Equal(["ada.txt", "milo.txt"], sandbox.Outputs());
        Assert.Equal(earlier, File.ReadAllText(sandbox.FullPath("out/milo.txt")));
    }
}
