using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Painting;

/// <summary>The operators that draw a page (ISO 32000-1, 8.2). State that is already set is not set again.</summary>
internal sealed class ContentStream(double pageHeight) : IDisposable
{
    private readonly PdfBuffer content = new(16 * 1024);
    private readonly PdfBuffer pending = new(1024);
    private bool inText;
    private bool inString;
    private bool isAdjusted;
    private (int Font, double Size) font = (-1, 0);
    private Color? color;
    private long lineX;
    private long lineY;
    private long rise;

    public ReadOnlySpan<byte> Span => content.Span;

    /// <summary>Begins content of a structure element (14.7.4.2).</summary>
    public void BeginMarked(ReadOnlySpan<byte> type, int mark) =>
        content.Raw((byte)'/').Raw(type).Raw("<</MCID "u8).Integer(mark).Raw(">>BDC\n"u8);

    /// <summary>Begins content outside the structure (14.8.2.2), such as rules and running heads.</summary>
    public void BeginArtifact(ReadOnlySpan<byte> properties) => content.Raw("/Artifact<<"u8).Raw(properties).Raw(">>BDC\n"u8);

    public void EndMarked() => content.Raw("EMC\n"u8);

    /// <summary>Begins a text object unless there is one. Marked content must nest in it (14.6.1), so it contains many marks.</summary>
    public void BeginText()
    {
        if (!inText)
        {
            content.Raw("BT\n"u8);
            (inText, lineX, lineY) = (true, 0, 0);
        }
    }

    public void EndText()
    {
        if (inText)
        {
            content.Raw("ET\n"u8);
            inText = false;
        }
    }

    public void SetFill(Color fill)
    {
        if (color == fill)
        {
            return;
        }

        color = fill;
        content.Thousandths(Thousandths(fill.Red));
        if (fill.Red == fill.Green && fill.Green == fill.Blue)
        {
            content.Raw(" g\n"u8);
        }
        else
        {
            content.Raw((byte)' ').Thousandths(Thousandths(fill.Green)).Raw((byte)' ').Thousandths(Thousandths(fill.Blue)).Raw(" rg\n"u8);
        }

        static long Thousandths(byte value) => (value * 1000L + 127) / 255;
    }

    public void FillRectangle(double x, double y, double width, double height) => content.Number(x)
        .Raw((byte)' ').Number(pageHeight - y - height)
        .Raw((byte)' ').Number(width)
        .Raw((byte)' ').Number(height).Raw(" re f\n"u8);

    /// <summary>Paints an image XObject, a unit square, into a rectangle (8.9.5), rotated upright.</summary>
    public void PaintImage(int index, ImagePlacement place)
    {
        content.Raw("q "u8);
        foreach (var number in ImageMatrix.Compute(place, pageHeight))
        {
            content.Number(number).Raw((byte)' ');
        }

        content.Raw("cm/I"u8).Integer(index).Raw(" Do Q\n"u8);
    }

    public void SetFont(int index, double size)
    {
        if (font != (index, size))
        {
            font = (index, size);
            content.Raw("/F"u8).Integer(index).Raw((byte)' ').Number(size).Raw(" Tf\n"u8);
        }
    }

    /// <summary>Moves to the start of a run, and returns its x after rounding.</summary>
    public double MoveTo(double x, double baseline)
    {
        long newX = PdfBuffer.ToHundredths(x), newY = PdfBuffer.ToHundredths(pageHeight - baseline);
        content.Hundredths(newX - lineX).Raw((byte)' ').Hundredths(newY - lineY).Raw(" Td\n"u8);
        (lineX, lineY) = (newX, newY);
        return newX / 100.0;
    }

    /// <summary>Sets the height of glyphs above the baseline, in points.</summary>
    public void SetRise(double height)
    {
        var hundredths = PdfBuffer.ToHundredths(height);
        if (hundredths != rise)
        {
            FlushGlyphs();
            rise = hundredths;
            content.Hundredths(rise).Raw(" Ts\n"u8);
        }
    }

    /// <summary>Moves the pen to the left by thousandths of the font size.</summary>
    public void Adjust(int thousandths)
    {
        if (inString)
        {
            pending.Raw((byte)')');
            inString = false;
        }

        pending.Integer(thousandths);
        isAdjusted = true;
    }

    public void AddGlyph(ushort code)
    {
        if (!inString)
        {
            pending.Raw((byte)'(');
            inString = true;
        }

        pending.Escaped((byte)(code >> 8)).Escaped((byte)code);
    }

    /// <summary>Writes the pending glyphs as one operator.</summary>
    public void FlushGlyphs()
    {
        if (pending.Length == 0)
        {
            return;
        }

        if (inString)
        {
            pending.Raw((byte)')');
        }

        if (isAdjusted)
        {
            content.Raw((byte)'[').Raw(pending.Span).Raw("]TJ\n"u8);
        }
        else
        {
            content.Raw(pending.Span).Raw("Tj\n"u8);
        }

        pending.Clear();
        inString = isAdjusted = false;
    }

    /// <summary>Begins glyphs whose text differs from the texts of their codes (14.9.4).</summary>
    public void BeginActualText(string text)
    {
        FlushGlyphs();
        content.Raw("/Span<</ActualText"u8).Text(text).Raw(">>BDC\n"u8);
    }

    /// <summary>Begins strings whose glyphs are in reverse reading order (14.8.2.3.3).</summary>
    public void BeginReversed() => content.Raw("/ReversedChars BMC\n"u8);

    public void Dispose()
    {
        content.Dispose();
        pending.Dispose();
    }
}
