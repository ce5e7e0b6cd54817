using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Unicode;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Cuts text into the stretches that are shaped at once, and says which characters no font has. For one thread.</summary>
internal sealed class Itemizer(FontChains chains, MissingCharacters missingCharacters)
{
    // A place without a font of its own: a space or an ignorable character goes with its neighbours.
    private const byte Any = FontChain.Missing - 1;

    /// <summary>U+25A1, white square: what stands for a character that no font has. It is in this face.</summary>
    public const char Box = '\u25A1';

    private static readonly FontFile BoxFile = new("Themes/Fonts/DejaVuSans/DejaVuSans.ttf");

    private byte[] fonts = [];
    private Script[] scripts = [];

    /// <param name="source">The text.</param>
    /// <param name="levels">The embedding level of each character, or nothing where all runs from left to right.</param>
    /// <param name="items">Where to add the items.</param>
    public void Cut(StyledText source, ReadOnlySpan<byte> levels, List<TextItem> items)
    {
        var text = source.Text;
        if (fonts.Length < text.Length)
        {
            fonts = new byte[text.Length * 2];
            scripts = new Script[text.Length * 2];
        }

        FindScripts(text, levels);

        foreach (var span in source.Spans)
        {
            var chain = chains.For(span.Format);
            FindFonts(text, span, chain);
            Cut(span, chain, levels, items);
        }
    }

    private void Cut(in StyledSpan span, FontChain chain, ReadOnlySpan<byte> levels, List<TextItem> items)
    {
        var start = span.Start;
        for (var i = start + 1; i <= span.End; i++)
        {
            if (i < span.End && fonts[i] == fonts[start] && scripts[i] == scripts[start] && (levels.IsEmpty || levels[i] == levels[start]))
            {
                continue;
            }

            var missing = fonts[start] == FontChain.Missing;
            var face = missing ? FontFace.For(BoxFile) : chain[fonts[start]];
            items.Add(new(start, i, span, face, scripts[start], levels.IsEmpty ? (byte)0 : levels[start], missing));
            start = i;
        }
    }

    private void FindFonts(string text, in StyledSpan span, FontChain chain)
    {
        for (var i = span.Start; i < span.End;)
        {
            var c = text[i];

            // Most characters are a cluster by themselves.
            if (c < '\u0300' && (i + 1 == span.End || text[i + 1] < '\u0300') && chain.PrimaryCovers(c))
            {
                fonts[i++] = c is ' ' or '\u00AD' ? Any : (byte)0;
                continue;
            }

            var cluster = text.AsSpan(i, Math.Min(StringInfo.GetNextTextElementLength(text, i), span.End - i));
            var font = cluster is " " || IsInvisible(cluster) ? Any : chain.Find(cluster);
            if (font == FontChain.Missing)
            {
                missingCharacters.Add(cluster, chain, span.Source);
            }

            fonts.AsSpan(i, cluster.Length).Fill(font);
            i += cluster.Length;
        }

        SettleNeutrals(text, span, chain);
    }

    // Between two words in one fallback font a space stays in that font, so that the words stay one run.
    private void SettleNeutrals(string text, in StyledSpan span, FontChain chain)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (fonts[i] != Any)
            {
                continue;
            }

            var end = i + 1;
            while (end < span.End && fonts[end] == Any)
            {
                end++;
            }

            var before = i > span.Start ? fonts[i - 1] : Any;
            var after = end < span.End ? fonts[end] : before;
            var font = before == Any ? after : before;
            var fits = font is not (Any or FontChain.Missing) && (before == Any || before == after) && chain.Covers(font, text.AsSpan(i, end - i));
            fonts.AsSpan(i, end - i).Fill(fits ? font : (byte)0);
            i = end;
        }
    }

    // Spaces and signs go with the letters before them, at the beginning of a direction with those after them.
    private void FindScripts(string text, ReadOnlySpan<byte> levels)
    {
        var current = Script.Common;
        var open = 0;

        for (var i = 0; i < text.Length;)
        {
            if (i > 0 && !levels.IsEmpty && levels[i] != levels[i - 1])
            {
                Close(i);
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var script = rune.Value < 0x300 ? EarlyScript(rune.Value) : UnicodeFunctions.Default.GetScript(rune.Value);
            var own = script != Script.Common && script != Script.Inherited && script != Script.Unknown;

            if (own && current == Script.Common)
            {
                scripts.AsSpan(open, i - open).Fill(script);
            }

            current = own ? script : current;
            scripts.AsSpan(i, length).Fill(current);
            i += length;
        }

        Close(text.Length);

        void Close(int end)
        {
            if (current == Script.Common)
            {
                scripts.AsSpan(open, end - open).Fill(Script.Latin);
            }

            (current, open) = (Script.Common, end);
        }
    }

    private static Script EarlyScript(int codePoint) => codePoint switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or 0xAA or 0xBA => Script.Latin,
        >= 0xC0 and not (0xD7 or 0xF7) and < 0x2B9 => Script.Latin,
        _ => Script.Common,
    };

    private static bool IsInvisible(ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!UnicodeTable.IsIgnorable(rune.Value))
            {
                return false;
            }
        }

        return true;
    }
}
