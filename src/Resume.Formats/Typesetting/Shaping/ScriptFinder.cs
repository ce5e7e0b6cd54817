using System.Text;
using HarfBuzzSharp;

namespace Resume.Formats.Typesetting.Shaping;

/// <summary>Finds the script to shape each character of a text in (UAX #24). Not thread-safe.</summary>
internal sealed class ScriptFinder
{
    private Script[] scripts = [];

    /// <summary>The script of a character of the text that was last passed to <see cref="Find"/>.</summary>
    public Script this[int index] => scripts[index];

    /// <summary>
    /// Finds the scripts of a text. Spaces, punctuation and digits get the script of the letters before them on the same embedding level,
    /// or else of those after them.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="levels">The embedding level of each character, or empty where the whole text is left-to-right.</param>
    /// <param name="rightToLeft">Whether the paragraph is right-to-left.</param>
    public void Find(string text, ReadOnlySpan<byte> levels, bool rightToLeft)
    {
        if (scripts.Length < text.Length)
        {
            scripts = new Script[text.Length * 2];
        }

        var current = Script.Common;
        var last = rightToLeft ? FirstRightToLeftScript(text, levels) : Script.Latin;
        var start = 0;

        for (var i = 0; i < text.Length;)
        {
            if (i > 0 && !levels.IsEmpty && levels[i] != levels[i - 1])
            {
                Close(i);
            }

            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            var script = GetScript(rune.Value);
            var isSpecific = IsSpecific(script);

            if (isSpecific && current == Script.Common)
            {
                scripts.AsSpan(start, i - start).Fill(script);
            }

            current = isSpecific ? script : current;
            scripts.AsSpan(i, length).Fill(current);
            i += length;
        }

        Close(text.Length);

        void Close(int end)
        {
            // A stretch without letters, such as a number among right-to-left letters, gets the script of the stretch before it.
            if (current == Script.Common)
            {
                current = last;
                scripts.AsSpan(start, end - start).Fill(last);
            }

            (last, current, start) = (current, Script.Common, end);
        }
    }

    // A number at the beginning, such as the day in a date, gets the script of the first right-to-left letters.
    private static Script FirstRightToLeftScript(string text, ReadOnlySpan<byte> levels)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((levels[i] & 1) == 1
                && Rune.TryGetRuneAt(text, i, out var rune)
                && GetScript(rune.Value) is var script
                && IsSpecific(script))
            {
                return script;
            }
        }

        return Script.Latin;
    }

    private static bool IsSpecific(Script script) => script != Script.Common && script != Script.Inherited && script != Script.Unknown;

    /// <summary>A character's Script property; for most characters without a call to HarfBuzz.</summary>
    public static Script GetScript(int codePoint) => codePoint switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or 0xAA or 0xBA => Script.Latin,
        >= 0xC0 and not (0xD7 or 0xF7) and < 0x2B9 => Script.Latin,
        < 0x300 => Script.Common,
        _ => UnicodeFunctions.Default.GetScript(codePoint),
    };
}
