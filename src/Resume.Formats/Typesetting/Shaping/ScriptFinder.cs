using System.Text;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>The script that each character of a text is shaped in (UAX #24). For one thread.</summary>
internal sealed class ScriptFinder
{
    private Script[] scripts = [];

    /// <summary>The script at a place of the text that was looked at last.</summary>
    public Script this[int place] => scripts[place];

    /// <summary>Spaces, signs and digits go with the letters before them, at the beginning of a direction with those after them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="levels">The embedding level of each character, or nothing where all runs from left to right.</param>
    /// <param name="rightToLeft">Whether the paragraph as a whole runs from right to left.</param>
    public void Find(string text, ReadOnlySpan<byte> levels, bool rightToLeft)
    {
        if (scripts.Length < text.Length)
        {
            scripts = new Script[text.Length * 2];
        }

        var current = Script.Common;
        var last = rightToLeft ? FirstFromRightToLeft(text, levels) : Script.Latin;
        var open = 0;

        for (var i = 0; i < text.Length;)
        {
            if (i > 0 && !levels.IsEmpty && levels[i] != levels[i - 1])
            {
                Close(i);
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var script = Of(rune.Value);
            var own = IsOwn(script);

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
            // A number among letters of another direction has none of its own.
            if (current == Script.Common)
            {
                current = last;
                scripts.AsSpan(open, end - open).Fill(last);
            }

            (last, current, open) = (current, Script.Common, end);
        }
    }

    // The day before a month's name goes with that name.
    private static Script FirstFromRightToLeft(string text, ReadOnlySpan<byte> levels)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((levels[i] & 1) == 1 && Rune.TryGetRuneAt(text, i, out var rune) && Of(rune.Value) is var script && IsOwn(script))
            {
                return script;
            }
        }

        return Script.Latin;
    }

    private static bool IsOwn(Script script) => script != Script.Common && script != Script.Inherited && script != Script.Unknown;

    /// <summary>A character's own script. Of most it is known without asking HarfBuzz.</summary>
    public static Script Of(int codePoint) => codePoint switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or 0xAA or 0xBA => Script.Latin,
        >= 0xC0 and not (0xD7 or 0xF7) and < 0x2B9 => Script.Latin,
        < 0x300 => Script.Common,
        _ => UnicodeFunctions.Default.GetScript(codePoint),
    };
}
