using DocumentFormat.OpenXml;

namespace Resume.Formats.Writers.Docx;

/// <summary>Children put in as they come, in the order that ECMA-376 gives them.</summary>
internal static class ElementChildren
{
    /// <summary>Appends those that are not null. The elements' own properties would look up the order in the schema at each assignment, null too, which is most of a document's time.</summary>
    public static T With<T>(this T parent, params ReadOnlySpan<OpenXmlElement?> children)
        where T : OpenXmlCompositeElement
    {
        foreach (var child in children)
        {
            if (child is not null)
            {
                parent.AppendChild(child);
            }
        }

        return parent;
    }
}
