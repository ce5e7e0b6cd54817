using System.Collections.Immutable;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using Resume.Formats.Writers.Pdf;
using Glyph = Resume.Formats.Typesetting.Pages.Glyph;

namespace Resume.Formats.Tests.Writers.Pdf;

/// <summary>Pages made by hand, for a serialiser that must not need a typesetter.</summary>
internal sealed class PageBuilder
{
    public static readonly DocumentInfo Info = new("Ada Example", "Ada Example", "Engineer", "C#, PDF", "en", RightToLeft: false);

    private readonly List<Page> pages = [];
    private readonly ImmutableArray<PageItem>.Builder items = ImmutableArray.CreateBuilder<PageItem>();

    public StructureElement Root { get; } = new(StructureRole.Document);

    public List<Bookmark> Bookmarks { get; } = [];

    public double Y { get; set; } = 60;

    public StructureElement Add(StructureRole role, StructureElement? parent = null) => (parent ?? Root).Add(new StructureElement(role));

    /// <summary>A line of text; returns where it ends.</summary>
    public double Line(StructureElement? element, string text, double x = 60, FontFace? font = null, double size = 10, string? shown = null, bool rightToLeft = false, Color color = default)
    {
        var run = Shape(element, text, x, Y, font ?? TestFonts.Sans, size, shown ?? text, rightToLeft, color);
        items.Add(run);
        return x + run.Width;
    }

    public void Add(PageItem item) => items.Add(item);

    public void EndPage()
    {
        pages.Add(new Page(595.28, 841.89, items.ToImmutable()));
        items.Clear();
        Y = 60;
    }

    public PageList Build()
    {
        if (items.Count > 0)
        {
            EndPage();
        }

        return new PageList([.. pages], Root, [.. Bookmarks]);
    }

    public byte[] Write(DocumentInfo? info = null)
    {
        using var output = new MemoryStream();
        PdfSerializer.Write(Build(), info ?? Info, output);
        return output.ToArray();
    }

    private static GlyphRun Shape(StructureElement? element, string text, double x, double y, FontFace font, double size, string shown, bool rightToLeft, Color color)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(shown);
        buffer.GuessSegmentProperties();
        font.Font.Shape(buffer);
        var scale = size / font.UnitsPerEm;
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        for (var i = 0; i < buffer.Length; i++)
        {
            var (info, position) = (buffer.GlyphInfos[i], buffer.GlyphPositions[i]);
            glyphs.Add(new((ushort)info.Codepoint, position.XAdvance * scale, position.XOffset * scale, position.YOffset * scale, (int)info.Cluster));
        }

        return new GlyphRun(element, font, size, color, x, y, text, rightToLeft, glyphs.ToImmutable());
    }
}
