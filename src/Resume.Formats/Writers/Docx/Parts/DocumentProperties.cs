using System.Security;
using Resume.Formats.Outlining;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>
/// The properties that file managers show: title, author and language. There are no dates, because a writer has no clock.
/// </summary>
internal static class DocumentProperties
{
    private const string Namespaces = "http://schemas.openxmlformats.org";

    public static string Core(Outline outline)
    {
        var name = Text(outline.Header.Name.PlainText);
        var label = Text(outline.Header.Label.OneLine);
        var title = string.Join(" – ", new[] { name, label }.Where(part => part.Length > 0));

        return $"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="{Namespaces}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
              <dc:title>{title}</dc:title>
              <dc:creator>{name}</dc:creator>
              <dc:language>{Text(outline.Language)}</dc:language>
            </cp:coreProperties>

            """;
    }

    /// <summary>The name of the program, without the version and the counts that Word adds.</summary>
    public const string Extended = $"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Properties xmlns="{Namespaces}/officeDocument/2006/extended-properties"><Application>Resume.Build</Application></Properties>

        """;

    private static string Text(string text) => SecurityElement.Escape(XmlText.Clean(text))!;
}
