using DocumentFormat.OpenXml;

namespace Resume.Formats.Writers.Docx;

/// <summary>Appends children to elements.</summary>
internal static class ElementExtensions
{
    /// <summary>
    /// Appends the children that are not null; the caller gives them in the order of the schema. Assigning the parent's properties instead
    /// would look up that order for each child, even for null, which takes most of the time of writing a document.
    /// </summary>
    public static T AppendNonNull<T>(this T parent, params ReadOnlySpan<OpenXmlElement?> children)
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
