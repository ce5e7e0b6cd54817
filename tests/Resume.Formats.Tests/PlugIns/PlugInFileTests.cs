using Resume.Formats.Tests.Files;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>What is not a file, or is too large, as an assembly or beside one.</summary>
public sealed class PlugInFileTests : IDisposable
{
    private readonly PlugInSandbox sandbox = new();

    public void Dispose() => sandbox.Dispose();

    [Theory]
    [InlineData("pipe")]
    [InlineData("link to a pipe")]
    [InlineData("socket")]
    [InlineData("zero")]
    [InlineData("kernel")]
    public void AssemblyMustBeARegularFile(string kind)
    {
        var path = sandbox.FullPath("Cards.dll");
        SpecialFiles.Create(kind, path);

        Assert.Equal(
            [$"RES5051 cannot load `{path}`: it is not a regular file, but a folder, a pipe, a device or a socket"],
            PlugInSandbox.Load(path).Errors);
    }

    [Theory]
    [InlineData("Words.dll", "pipe")]
    [InlineData("Words.dll", "zero")]
    [InlineData("Cards.deps.json", "pipe")]
    [InlineData("Cards.deps.json", "zero")]
    [InlineData("Cards.deps.json", "folder")]
    [InlineData("Cards.pdb", "pipe")]
    [InlineData("Cards.pdb", "full")]
    public void FileBesideItMustBeARegularFile(string name, string kind)
    {
        var path = sandbox.Card("\"\"");
        SpecialFiles.Create(kind, sandbox.FullPath(name));

        Assert.StartsWith(
            $"RES5051 cannot load `{path}`: `{name}` cannot be read: it is not a regular file",
            Assert.Single(PlugInSandbox.Load(path).Errors),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Cards.dll", "it is larger than 50 MiB")]
    [InlineData("Words.dll", "`Words.dll` cannot be read: it is larger than 50 MiB")]
    [InlineData("Cards.pdb", "`Cards.pdb` cannot be read: it is larger than 50 MiB")]
    [InlineData("Cards.deps.json", "`Cards.deps.json` cannot be read: it is larger than 4 MiB")]
    public void LargeFileIsNotRead(string name, string reason)
    {
        var path = sandbox.Card("\"\"");
        SpecialFiles.CreateSparse(sandbox.FullPath(name), 1_900_000_000);

        Assert.Equal([$"RES5051 cannot load `{path}`: {reason}"], PlugInSandbox.Load(path).Errors);
    }

    [Fact]
    public void FilesHaveALimitTogether()
    {
        var path = sandbox.Card("\"\"");
        for (var number = 0; number < 6; number++)
        {
            SpecialFiles.CreateSparse(sandbox.FullPath($"{number}.dll"), 50 << 20);
        }

        Assert.EndsWith(
            "is too much: the plug-in has more than 250 MiB of files",
            Assert.Single(PlugInSandbox.Load(path).Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public void FolderOfManyAssembliesIsNotRead()
    {
        var path = sandbox.Card("\"\"");
        for (var number = 0; number < 2_000; number++)
        {
            SpecialFiles.CreateSparse(sandbox.FullPath($"{number}.dll"), 0);
        }

        Assert.Contains(
            "is in a folder of more than 2,000 assemblies",
            Assert.Single(PlugInSandbox.Load(path).Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task DamagedSymbolsDoNotHideAnException()
    {
        var (set, errors) = PlugInSandbox.Load(sandbox.Card("true ? throw new System.Exception(\"no luck\") : \"\""));
        Assert.Empty(errors);
        await File.WriteAllTextAsync(sandbox.FullPath("Cards.pdb"), "BSJB and no more", TestContext.Current.CancellationToken);

        Assert.Equal("RES5045", Assert.Single((await PlugInSandbox.CompileAsync(set)).Diagnostics).Code);
    }

    // Truncated, and with bytes changed: never an exception of ours.
    [Fact]
    public void DamagedAssemblyIsAnError()
    {
        var content = File.ReadAllBytes(sandbox.Card("\"\""));
        var random = new Random(1);
        for (var number = 0; number < 300; number++)
        {
            var damaged = content[..random.Next(content.Length)];
            for (var change = 0; change < number % 4 && damaged.Length > 0; change++)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var path = sandbox.FullPath($"{number}/Cards.dll");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, damaged);

            Assert.Matches("^RES50(4[1249]|50) ", Assert.Single(PlugInSandbox.Load(path).Errors));
        }
    }
}
