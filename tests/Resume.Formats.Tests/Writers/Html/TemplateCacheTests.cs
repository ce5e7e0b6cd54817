using Resume.Formats.Writers.Html.Compiling;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>The folder of compiled templates.</summary>
public sealed class TemplateCacheTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void EntryIsReadAgain()
    {
        var cache = new TemplateCache(Path.Combine(folder.FullName, "new", "folder"));
        Assert.Null(cache.Read("a"));

        cache.Write("a", [1, 2, 3]);

        Assert.Equal([1, 2, 3], cache.Read("a"));
        Assert.Null(cache.Read("b"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(34)]
    public void DamagedEntryIsNone(int length)
    {
        var cache = new TemplateCache(folder.FullName);
        cache.Write("a", [1, 2, 3]);
        var file = folder.GetFiles().Single().FullName;
        File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);

        Assert.Null(cache.Read("a"));
    }

    [Fact]
    public void OldEntriesAreDeleted()
    {
        var cache = new TemplateCache(folder.FullName);
        for (var i = 0; i < 120; i++)
        {
            cache.Write($"{i}", [1]);
        }

        Assert.Equal(100, folder.GetFiles().Length);
        Assert.NotNull(cache.Read("119"));
    }

    [Fact]
    public void FolderThatCannotBeWrittenIsNoCache()
    {
        var cache = new TemplateCache(Path.Combine(typeof(TemplateCacheTests).Assembly.Location, "not a folder"));
        cache.Write("a", [1]);

        Assert.Null(cache.Read("a"));
    }
}
