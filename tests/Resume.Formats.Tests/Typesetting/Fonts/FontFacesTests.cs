using System.Runtime.CompilerServices;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;

namespace Resume.Formats.Tests.Typesetting.Fonts;

[CollectionDefinition(nameof(FontFacesTests), DisableParallelization = true)]
public class FontFacesAlone;

/// <summary>A build server compiles for days: it keeps few faces of authors' fonts.</summary>
[Collection(nameof(FontFacesTests))]
public class FontFacesTests
{
    [Fact]
    public void OneContentUnderManyPathsHasOneFace()
    {
        var font = MadeFonts.Named("Same");

        Assert.Same(FontFaces.Get(new("a.ttf", font)), FontFaces.Get(new("fonts/../b.ttf", font.ToArray())));
    }

    [Fact]
    public void FacesOfManyFontsAreReleased()
    {
        const int Fonts = 100;
        Collect();
        var before = HarfBuzzFace.Alive;

        Use(Fonts);
        Collect();

        Assert.InRange(HarfBuzzFace.Alive - before, 0, FontFaces.MostKept);
    }

    [Fact]
    public void FaceInUseOutlivesTheCache()
    {
        var file = new FontFile("mine.ttf", MadeFonts.Named("Mine"));
        var face = FontFaces.Get(file);

        Use(2 * FontFaces.MostKept);
        Collect();

        Assert.Same(face, FontFaces.Get(file));
        Assert.NotEqual(0, face.GlyphFor('A'));
    }

    [Fact]
    public void ItemsUsedLastAreKept()
    {
        var items = new RecentItems<int, object>(most: 3, mostBytes: 100);
        object Get(int key, int size = 10) => items.GetOrAdd(key, size, _ => new());

        var (first, second) = (Get(1), Get(2));
        Get(3);
        Assert.Same(first, Get(1));
        Get(4);

        Assert.Equal(3, items.Count);
        Assert.Same(first, Get(1));
        Assert.NotSame(second, Get(2));

        Get(5, size: 95);
        Assert.Equal(1, items.Count);
        Get(6, size: 1000);
        Assert.Equal(1, items.Count);
    }

    // Not inlined, so that nothing here is in use any more when it returns.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(int fonts)
    {
        for (var i = 0; i < fonts; i++)
        {
            Assert.Equal($"Font {i}", FontNames.FindFamily(FontFaces.Get(new("a.ttf", MadeFonts.Named($"Font {i}")))));
        }
    }

    private static void Collect()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
