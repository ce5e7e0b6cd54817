using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Resume.Formats.Tests.Writers.Pdf;

/// <summary>A file as its objects, spelled out, to look for what no reader's model shows.</summary>
internal static class PdfObjects
{
    /// <summary>Every object that is no stream, as text: `&lt;Type:Page, Parent:3 0, …>`.</summary>
    public static List<string> Of(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var objects = new List<string>();
        for (var number = 1; number < 5000; number++)
        {
            if (document.Structure.CrossReferenceTable.ObjectOffsets.ContainsKey(new IndirectReference(number, 0)))
            {
                var token = document.Structure.GetObject(new IndirectReference(number, 0)).Data;
                if (token is not StreamToken)
                {
                    objects.Add(Text(token));
                }
            }
        }

        return objects;
    }

    private static string Text(IToken token) => token switch
    {
        DictionaryToken dictionary => "<" + string.Join(", ", dictionary.Data.Select(entry => $"{entry.Key}:{Text(entry.Value)}")) + ">",
        ArrayToken array => "[" + string.Join(' ', array.Data.Select(Text)) + "]",
        NameToken name => name.Data,
        StringToken text => $"({text.Data})",
        NumericToken number => number.Data.ToString(System.Globalization.CultureInfo.InvariantCulture),
        IndirectReferenceToken reference => $"{reference.Data.ObjectNumber} R",
        BooleanToken boolean => boolean.Data ? "true" : "false",
        NullToken => "null",
        _ => token.ToString() ?? "",
    };

    /// <summary>Bytes as one character each.</summary>
    public static string Raw(byte[] pdf) => Encoding.Latin1.GetString(pdf);
}
