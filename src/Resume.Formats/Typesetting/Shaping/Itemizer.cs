using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Text;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Cuts text into the stretches that are shaped at once, and says which characters no font has. For one thread.</summary>
internal sealed class Itemizer(FontChains chains, MissingCharacters missingCharacters)
{
    // A place without a font of its own: a space, a sign, a digit or an ignorable character goes with the letters of its script.
    private const byte Any = FontChain.Missing - 1;

    /// <summary>U+25A1, white square: what stands for a character that no font has. It is in this face.</summary>
    public const char Box = '\u25A1';

    private static readonly FontFile BoxFile = new("Themes/Fonts/DejaVuSans/DejaVuSans.ttf");

    private readonly ScriptFinder scripts = new();
    private byte[] fonts = [];

    /// <param name="source">The text.</param>
    /// <param name="levels">The embedding level of each character, or nothing where all runs from left to right.</param>
    /// <param name="rightToLeft">Whether the paragraph as a whole runs from right to left.</param>
    /// <param name="items">Where to add the items.</param>
    public void Cut(StyledText source, ReadOnlySpan<byte> levels, bool rightToLeft, List<TextItem> items)
    {
        var text = source.Text;
        if (fonts.Length < text.Length)
        {
            fonts = new byte[text.Length * 2];
        }

        scripts.Find(text, levels, rightToLeft);

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
            Add(items, new(start, i, span, face, scripts[start], levels.IsEmpty ? (byte)0 : levels[start], missing));
            start = i;
        }
    }

    // Spans that look alike are shaped at once: what the author parted need not be parted on the page.
    private static void Add(List<TextItem> items, in TextItem item)
    {
        if (items is [.., var last] && last.Face == item.Face && last.Script == item.Script && last.Level == item.Level && last.Missing == item.Missing
            && last.Span.Element == item.Span.Element && last.Span.Format == item.Span.Format)
        {
            items[^1] = last with { End = item.End };
        }
        else
        {
            items.Add(item);
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
                fonts[i] = c is ' ' or '\u00AD' || (scripts[i] != Script.Latin && ScriptFinder.Of(c) == Script.Common) ? Any : (byte)0;
                i++;
                continue;
            }

            var cluster = text.AsSpan(i, Math.Min(StringInfo.GetNextTextElementLength(text, i), span.End - i));
            var font = cluster is " " || IsInvisible(cluster) ? Any : chain.Find(cluster);
            if (font == FontChain.Missing)
            {
                missingCharacters.Add(cluster, chain, span.Source);
            }

            fonts.AsSpan(i, cluster.Length).Fill(font != FontChain.Missing && IsNeutral(cluster) ? Any : font);
            i += cluster.Length;
        }

        SettleNeutrals(text, span, chain);
    }

    // What stands between letters is shown in their font where that has it, so that a line is cut into few runs, which look alike (UAX #24, 5.1).
    private void SettleNeutrals(string text, in StyledSpan span, FontChain chain)
    {
        for (var i = span.Start; i < span.End;)
        {
            var end = i + 1;
            if (fonts[i] == Any)
            {
                while (end < span.End && fonts[end] == Any && scripts[end] == scripts[i])
                {
                    end++;
                }

                var before = i > span.Start && scripts[i - 1] == scripts[i] ? fonts[i - 1] : Any;
                var after = end < span.End && scripts[end] == scripts[i] ? fonts[end] : before;
                var font = before == Any ? after : after is Any || after == before ? before : (byte)0;
                font = font == Any ? FontOfScript(text, i, chain) : font;
                Settle(text.AsSpan(i, end - i), fonts.AsSpan(i, end - i), font, chain);
            }

            i = end;
        }
    }

    // A comma between two links is a span without a letter.
    private byte FontOfScript(string text, int place, FontChain chain)
    {
        if (scripts[place] == Script.Latin)
        {
            return Any;
        }

        for (var distance = 1; distance <= Math.Max(place, text.Length - 1 - place); distance++)
        {
            if (IsLetter(place - distance))
            {
                return chain.Find(text.AsSpan(place - distance, 1));
            }

            if (IsLetter(place + distance))
            {
                return chain.Find(text.AsSpan(place + distance, 1));
            }
        }

        return Any;

        bool IsLetter(int i) => i >= 0 && i < text.Length && scripts[i] == scripts[place] && char.IsLetter(text[i]);
    }

    private static void Settle(ReadOnlySpan<char> neutrals, Span<byte> settled, byte font, FontChain chain)
    {
        for (var i = 0; i < neutrals.Length;)
        {
            var cluster = neutrals[i..(i + StringInfo.GetNextTextElementLength(neutrals[i..]))];
            var fits = font is not (Any or FontChain.Missing) && chain.Covers(font, cluster);
            settled.Slice(i, cluster.Length).Fill(fits ? font : IsInvisible(cluster) ? (byte)0 : chain.Find(cluster));
            i += cluster.Length;
        }
    }

    private static bool IsNeutral(ReadOnlySpan<char> cluster) =>
        Rune.DecodeFromUtf16(cluster, out var rune, out _) == System.Buffers.OperationStatus.Done
        && ScriptFinder.Of(rune.Value) == Script.Common;

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
