using System.Security;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Docx;

/// <summary>What file managers and search show: title, author, language. No dates: a writer knows no clock.</summary>
internal static class DocumentProperties
{
    public static string Core(Outline outline)
    {
        var name = Text(outline.Header.Name.PlainText);
        var label = Text(outline.Header.Label.PlainText);
        var title = string.Join(" – ", new[] { name, label }.Where(part => part.Length > 0));

        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title>{title}</dc:title>
              <dc:creator>{name}</dc:creator>
              <dc:language>{Text(outline.Language)}</dc:language>
            </cp:coreProperties>

            """;
    }

    /// <summary>The program alone, without the version, machine and counts that Word puts there.</summary>
    public const string Extended = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Resume.Build</Application></Properties>

        """;

    private static string Text(string text) => SecurityElement.Escape(XmlText.Line(text))!;
}
