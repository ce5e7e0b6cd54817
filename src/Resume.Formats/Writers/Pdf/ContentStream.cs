using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf;

/// <summary>The operators that draw a page (ISO 32000-1, 8.2): what is set already is not set again.</summary>
internal sealed class ContentStream(double pageHeight) : IDisposable
{
    private readonly PdfBuffer content = new(16 * 1024);
    private readonly PdfBuffer shown = new(1024);
    private bool inText;
    private bool inString;
    private bool isAdjusted;
    private (int Font, double Size) font = (-1, 0);
    private Color? color;
    private long lineX;
    private long lineY;
    private long rise;

    public ReadOnlySpan<byte> Span => content.Span;

    /// <summary>Begins a stretch that belongs to an element of the structure (14.7.4.2).</summary>
    public void BeginMarked(ReadOnlySpan<byte> type, int mark) =>
        content.Raw((byte)'/').Raw(type).Raw("<</MCID "u8).Integer(mark).Raw(">>BDC\n"u8);

    /// <summary>Begins a stretch that is no part of the document's matter (14.8.2.2): lines, running heads and feet.</summary>
    public void BeginArtifact(ReadOnlySpan<byte> properties) => content.Raw("/Artifact<<"u8).Raw(properties).Raw(">>BDC\n"u8);

    public void EndMarked() => content.Raw("EMC\n"u8);

    /// <summary>Text objects and marked content must nest (14.6.1): the former are opened first and span many of the latter.</summary>
    public void EnterText()
    {
        if (!inText)
        {
            content.Raw("BT\n"u8);
            (inText, lineX, lineY) = (true, 0, 0);
        }
    }

    public void LeaveText()
    {
        if (inText)
        {
            content.Raw("ET\n"u8);
            inText = false;
        }
    }

    public void Fill(Color fill)
    {
        if (color == fill)
        {
            return;
        }

        color = fill;
        content.Thousandths(Part(fill.Red));
        if (fill.Red == fill.Green && fill.Green == fill.Blue)
        {
            content.Raw(" g\n"u8);
        }
        else
        {
            content.Raw((byte)' ').Thousandths(Part(fill.Green)).Raw((byte)' ').Thousandths(Part(fill.Blue)).Raw(" rg\n"u8);
        }

        static long Part(byte value) => (value * 1000L + 127) / 255;
    }

    public void Rectangle(double x, double y, double width, double height) =>
        content.Number(x).Raw((byte)' ').Number(pageHeight - y - height).Raw((byte)' ').Number(width).Raw((byte)' ').Number(height).Raw(" re f\n"u8);

    /// <summary>Paints an image XObject, a unit square, into a rectangle (8.9.5), turned as the file asks for.</summary>
    public void Image(int index, ImagePlacement place)
    {
        content.Raw("q "u8);
        foreach (var number in ImageMatrix.Of(place, pageHeight))
        {
            content.Number(number).Raw((byte)' ');
        }

        content.Raw("cm/I"u8).Integer(index).Raw(" Do Q\n"u8);
    }

    public void Font(int index, double size)
    {
        if (font != (index, size))
        {
            font = (index, size);
            content.Raw("/F"u8).Integer(index).Raw((byte)' ').Number(size).Raw(" Tf\n"u8);
        }
    }

    /// <summary>Moves to where a line of text begins, and returns where that is after rounding.</summary>
    public double MoveTo(double x, double baseline)
    {
        long newX = PdfBuffer.ToHundredths(x), newY = PdfBuffer.ToHundredths(pageHeight - baseline);
        content.Hundredths(newX - lineX).Raw((byte)' ').Hundredths(newY - lineY).Raw(" Td\n"u8);
        (lineX, lineY) = (newX, newY);
        return newX / 100.0;
    }

    /// <summary>Sets how far above the baseline glyphs stand.</summary>
    public void Rise(double height)
    {
        var hundredths = PdfBuffer.ToHundredths(height);
        if (hundredths != rise)
        {
            Show();
            rise = hundredths;
            content.Hundredths(rise).Raw(" Ts\n"u8);
        }
    }

    /// <summary>Moves the pen to the left by thousandths of the size.</summary>
    public void Adjust(int thousandths)
    {
        if (inString)
        {
            shown.Raw((byte)')');
            inString = false;
        }

        shown.Integer(thousandths);
        isAdjusted = true;
    }

    public void Glyph(ushort code)
    {
        if (!inString)
        {
            shown.Raw((byte)'(');
            inString = true;
        }

        shown.Escaped((byte)(code >> 8)).Escaped((byte)code);
    }

    /// <summary>Writes the glyphs collected since the last time as one operator.</summary>
    public void Show()
    {
        if (shown.Length == 0)
        {
            return;
        }

        if (inString)
        {
            shown.Raw((byte)')');
        }

        if (isAdjusted)
        {
            content.Raw((byte)'[').Raw(shown.Span).Raw("]TJ\n"u8);
        }
        else
        {
            content.Raw(shown.Span).Raw("Tj\n"u8);
        }

        shown.Clear();
        inString = isAdjusted = false;
    }

    /// <summary>Begins glyphs that are read as something else than what they say one by one (14.9.4).</summary>
    public void BeginActualText(string text)
    {
        Show();
        content.Raw("/Span<</ActualText"u8).Text(text).Raw(">>BDC\n"u8);
    }

    /// <summary>Begins strings whose glyphs stand in the opposite order of reading (14.8.2.3.3).</summary>
    public void BeginReversed() => content.Raw("/ReversedChars BMC\n"u8);

    public void Dispose()
    {
        content.Dispose();
        shown.Dispose();
    }
}
