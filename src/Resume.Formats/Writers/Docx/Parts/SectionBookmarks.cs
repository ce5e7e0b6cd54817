using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = Resume.Formats.Outlining.Section;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>Bookmarks with the names of sections that show no heading: Word's "Go To" lists them.</summary>
internal sealed class SectionBookmarks
{
    // Word ignores longer names.
    private const int MaxLength = 40;

    private readonly UniqueNames names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bookmark at the start of a section.</summary>
    public IEnumerable<OpenXmlElement> Mark(Section section)
    {
        var name = names.Add(Name(section.Heading.OneLine), '_');
        var id = Units.Text(names.Count);
        return [new BookmarkStart { Id = id, Name = name }, new BookmarkEnd { Id = id }];
    }

    // A name has letters, digits and underscores, and starts with a letter. Some characters remain for the number of a copy.
    private static string Name(string heading)
    {
        var name = string.Concat(heading.Select(unit => char.IsLetterOrDigit(unit) ? unit : '_')).Trim('_');
        name = name.Length > 0 && char.IsLetter(name[0]) ? name : "Section_" + name;
        return name[..Math.Min(name.Length, MaxLength - 5)];
    }
}
