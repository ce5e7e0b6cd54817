using System.Collections.Immutable;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using Resume.Formats.Writers.Pdf;
using Glyph = Resume.Formats.Typesetting.Pages.Glyph;

namespace Resume.Formats.Tests.Writers.Pdf;

/// <summary>Builds pages without the typesetter.</summary>
internal sealed class PageBuilder
{
    public static readonly DocumentInfo Info = new("Ada Example", "Ada Example", "Engineer", "C#, PDF", "en", RightToLeft: false);

    private readonly List<Page> pages = [];
    private readonly ImmutableArray<PageItem>.Builder items = ImmutableArray.CreateBuilder<PageItem>();

    public StructureElement Root { get; } = new(StructureRole.Document);

    public List<Bookmark> Bookmarks { get; } = [];

    public double Y { get; set; } = 60;

    public StructureElement Add(StructureRole role, StructureElement? parent = null) => (parent ?? Root).Add(new StructureElement(role));

    /// <summary>Adds a line of text and returns the x of its end.</summary>
    public double Line(
        StructureElement? element,
        string text,
        double x = 60,
        FontFace? font = null,
        double size = 10,
        string? shown = null,
        bool rightToLeft = false,
        Color color = default)
    {
        var face = font ?? TestFonts.Sans;
        var run = new GlyphRun(element, face, size, color, x, Y, text, rightToLeft, Shape(shown ?? text, face, size));
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

    private static ImmutableArray<Glyph> Shape(string shown, FontFace font, double size)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(shown);
        buffer.GuessSegmentProperties();
        font.HarfBuzz.Shape(buffer);
        var scale = size / font.UnitsPerEm;
        var glyphs = ImmutableArray.CreateBuilder<Glyph>();
        for (var i = 0; i < buffer.Length; i++)
        {
            var (info, position) = (buffer.GlyphInfos[i], buffer.GlyphPositions[i]);
            glyphs.Add(new(
                (ushort)info.Codepoint,
                position.XAdvance * scale,
                position.XOffset * scale,
                position.YOffset * scale,
                (int)info.Cluster));
        }

        return glyphs.ToImmutable();
    }
}
