using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Resume.Formats.Tests.Writers.Pdf;

/// <summary>Reads the objects of a file as text, for what PdfPig's model does not show.</summary>
internal static class PdfObjects
{
    /// <summary>Returns every object that is not a stream, such as `&lt;Type:Page, Parent:3 R, …>`.</summary>
    public static List<string> ReadAll(byte[] pdf)
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

    /// <summary>Returns one character per byte.</summary>
    public static string Raw(byte[] pdf) => Encoding.Latin1.GetString(pdf);
}
