using System.Globalization;
using System.Text;

namespace Resume.Formats.Privacy.OutputTexts.Pdf;

/// <summary>A value of a PDF file (ISO 32000-1, 7.3).</summary>
internal abstract record PdfValue;

/// <summary>A string of bytes.</summary>
internal sealed record PdfString(byte[] Bytes) : PdfValue
{
    /// <summary>The text, in UTF-16, UTF-8 or a byte for a character (7.9.2.2).</summary>
    public string Text => Bytes switch
    {
        [0xFE, 0xFF, .. var text] => Encoding.BigEndianUnicode.GetString(text),
        [0xEF, 0xBB, 0xBF, .. var text] => Encoding.UTF8.GetString(text),
        _ => Encoding.Latin1.GetString(Bytes),
    };
}

/// <summary>A name, a number, an operator or a keyword, as written.</summary>
internal sealed record PdfWord(string Text) : PdfValue
{
    /// <summary>The number; null for any other word.</summary>
    public int? Integer => int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>An array.</summary>
internal sealed record PdfArray(List<PdfValue> Items) : PdfValue;

/// <summary>A reference to an object.</summary>
internal sealed record PdfReference(int Number) : PdfValue;

/// <summary>A dictionary.</summary>
internal sealed record PdfDictionary(Dictionary<string, PdfValue> Entries) : PdfValue
{
    public PdfValue? this[string key] => Entries.GetValueOrDefault(key);

    /// <summary>A name or a number, as written; null if there is none.</summary>
    public string? Word(string key) => (this[key] as PdfWord)?.Text;

    /// <summary>The number of the object that an entry refers to, or null.</summary>
    public int? Reference(string key) => (this[key] as PdfReference)?.Number;
}
