using System.Text;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy.OutputTexts.Pdf;

/// <summary>
/// The texts of pages, in two readings: that of programs which know the replacement texts (ISO 32000-1, 14.9.4), and that of those which
/// only know the texts of glyphs. Running heads are kept apart, so that a text goes on from page to page.
/// </summary>
internal sealed class PageText(Func<string, ToUnicode> fonts)
{
    private readonly StringBuilder replaced = new();
    private readonly StringBuilder glyphs = new();
    private readonly StringBuilder artifacts = new();
    private readonly Stack<Mark> marks = new();
    private ToUnicode? font;

    // A stretch of marked content (14.6). Reversed: where its text starts in both readings, as its glyphs are in reverse order.
    private sealed record Mark(bool IsArtifact, bool IsReplacement, (int Replaced, int Glyphs)? Reversed);

    /// <summary>Reads the content of the next page.</summary>
    public void Read(byte[] content)
    {
        var syntax = new PdfSyntax(content);
        var operands = new List<PdfValue>();
        Append("\n", isSeparator: true);
        while (syntax.Read() is { } value)
        {
            if (value is PdfWord { Text: not ['/', ..] and not [>= '0' and <= '9', ..] and not ['-' or '.', ..] and var name })
            {
                Execute(name, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(value);
            }
        }
    }

    /// <summary>Adds what was read.</summary>
    public void AddTo(OutputContent content)
    {
        content.Add(OutputPlace.Text, replaced.ToString());
        content.Add(OutputPlace.Text, glyphs.ToString());
        content.Add(OutputPlace.Text, artifacts.ToString());
    }

    private void Execute(string name, List<PdfValue> operands)
    {
        switch (name)
        {
            case "Tf" when operands is [PdfWord { Text: ['/', .. var resource] }, ..]:
                font = fonts(resource);
                break;
            case "Tj" when operands is [PdfString text]:
                Show(text);
                break;
            case "TJ" when operands is [PdfArray array]:
                foreach (var text in array.Items.OfType<PdfString>())
                {
                    Show(text);
                }

                break;
            case "'" or "\"" or "BI" or "Tm" or "T*":
                // Our writer has no use for them.
                throw new UnreadableOutputException("the content of a page");
            case "Td":
                var isSameLine = operands is [_, PdfWord { Text: "0" }];
                Append(isSameLine ? CompactText.Seam.ToString() : "\n", isSeparator: true);
                break;
            case "BDC" or "BMC":
                Begin(operands);
                break;
            case "EMC":
                End();
                break;
        }
    }

    private void Begin(List<PdfValue> operands)
    {
        var type = (operands.FirstOrDefault() as PdfWord)?.Text;
        var isInArtifact = marks.TryPeek(out var outer) && outer.IsArtifact;
        var text = (operands.ElementAtOrDefault(1) as PdfDictionary)?["ActualText"] as PdfString;
        if (text is not null)
        {
            (isInArtifact ? artifacts : replaced).Append(text.Text);
        }

        marks.Push(new(
            isInArtifact || type == "/Artifact",
            text is not null || outer is { IsReplacement: true },
            type == "/ReversedChars" ? (replaced.Length, glyphs.Length) : null));
    }

    private void End()
    {
        var mark = marks.TryPop(out var top) ? top : throw new UnreadableOutputException("the content of a page");
        if (mark.Reversed is { } starts && !mark.IsArtifact)
        {
            Reverse(glyphs, starts.Glyphs);
            if (!mark.IsReplacement)
            {
                Reverse(replaced, starts.Replaced);
            }
        }
    }

    private void Show(PdfString text) =>
        Append((font ?? throw new UnreadableOutputException("the font of a page")).Decode(text.Bytes), isSeparator: false);

    private void Append(string text, bool isSeparator)
    {
        marks.TryPeek(out var mark);
        if (mark is { IsArtifact: true })
        {
            artifacts.Append(text);
            return;
        }

        glyphs.Append(text);
        if (isSeparator || mark is not { IsReplacement: true })
        {
            replaced.Append(text);
        }
    }

    private static void Reverse(StringBuilder text, int start)
    {
        var runes = text.ToString(start, text.Length - start).EnumerateRunes().Reverse().ToList();
        text.Length = start;
        runes.ForEach(rune => text.Append(rune.ToString()));
    }
}
