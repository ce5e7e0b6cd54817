using System.Buffers.Binary;
using System.Security.Cryptography;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Fonts;

/// <summary>A face as a composite font (ISO 32000-1, 9.7): two bytes per glyph, and the outlines of only the glyphs in use.</summary>
internal sealed class EmbeddedFont(FontFace face, int index, int number, bool subsetFonts)
{
    /// <summary>The number in its resource name: F0, F1, …</summary>
    public int Index { get; } = index;

    /// <summary>The number of its object.</summary>
    public int Number { get; } = number;

    public FontFace Face { get; } = face;

    public GlyphCodes Codes { get; } = new(face);

    /// <summary>Writes the font with the glyphs in use; returns false if all glyphs had to be embedded.</summary>
    public bool Write(PdfFile file)
    {
        var codes = Codes.Sort();
        var glyphs = new ushort[codes.Count];
        for (var i = 0; i < glyphs.Length; i++)
        {
            glyphs[i] = codes[i].Glyph;
        }

        var subset = FontSubsetter.Subset(Face, glyphs, subsetFonts);
        var isTrueType = Face.Outlines == OutlineFormat.TrueType;
        var name = subset.IsWhole ? Face.Metrics.PostScriptName : $"{Tag(subset.Data.Span)}+{Face.Metrics.PostScriptName}";
        int descendant = file.Reserve(), descriptor = file.Reserve(), program = file.Reserve(), toUnicode = file.Reserve();

        // The name of a composite CFF font ends with that of its encoding (9.7.6.2).
        file.BeginObject(Number).Raw("<</Type/Font/Subtype/Type0/BaseFont"u8).Name(isTrueType ? name : name + "-Identity-H")
            .Raw("/Encoding/Identity-H/DescendantFonts["u8).Reference(descendant).Raw("]/ToUnicode "u8).Reference(toUnicode).Raw(">>"u8);

        var font = file.BeginObject(descendant).Raw("<</Type/Font/Subtype"u8).Raw(isTrueType ? "/CIDFontType2"u8 : "/CIDFontType0"u8)
            .Raw("/BaseFont"u8).Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8).Reference(descriptor);
        WidthArray.Write(font, codes);
        if (isTrueType)
        {
            var map = file.Reserve();
            font.Raw("/CIDToGIDMap "u8).Reference(map);
            WriteGlyphMap(file, map, codes, subset.Glyphs);
        }

        font.Raw(">>"u8);
        FontDescriptor.Write(file.BeginObject(descriptor), Face.Metrics, name, isTrueType, program);
        WriteProgram(file, program, subset.Data.Span, isTrueType);

        using var texts = new PdfBuffer(1024);
        ToUnicodeMap.Write(texts, codes);
        file.WriteStream(toUnicode, default, texts.Span);
        return !subset.IsWhole;
    }

    private static void WriteProgram(PdfFile file, int program, ReadOnlySpan<byte> data, bool isTrueType)
    {
        using var entries = new PdfBuffer();
        if (isTrueType)
        {
            entries.Raw("/Length1 "u8).Integer(data.Length);
        }
        else
        {
            entries.Raw("/Subtype/CIDFontType0C"u8);
            data = SfntTable.Find(data, "CFF "u8);
        }

        file.WriteStream(program, entries.Span, data);
    }

    /// <summary>Writes the glyph of the embedded font program for each code from 0 on, two bytes each (9.7.4.2).</summary>
    private static void WriteGlyphMap(PdfFile file, int number, List<GlyphCode> codes, ushort[] glyphs)
    {
        var map = new byte[2 * (codes.Count == 0 ? 1 : codes[^1].Code + 1)];
        for (var i = 0; i < codes.Count; i++)
        {
            map[2 * codes[i].Code] = (byte)(glyphs[i] >> 8);
            map[2 * codes[i].Code + 1] = (byte)glyphs[i];
        }

        file.WriteStream(number, default, map);
    }

    /// <summary>Six capital letters that distinguish subsets of the same font (9.6.4).</summary>
    private static string Tag(ReadOnlySpan<byte> program)
    {
        var rest = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(program));
        Span<char> tag = stackalloc char[6];
        foreach (ref var letter in tag)
        {
            letter = (char)('A' + (int)(rest % 26));
            rest /= 26;
        }

        return tag.ToString();
    }
}
