using System.Collections.Immutable;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>A section and the name of the place it stands at.</summary>
internal sealed record HtmlSection(Section Section, string Anchor)
{
    public static ImmutableArray<HtmlSection> Of(ImmutableArray<Section> sections)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. sections.Select(section =>
        {
            // An HTML id is unique and has no spaces; all else is allowed.
            var wish = string.Concat(section.Id.Select(unit => char.IsWhiteSpace(unit) || char.IsControl(unit) ? '-' : unit));
            var anchor = wish;
            for (var copy = 2; !taken.Add(anchor); copy++)
            {
                anchor = $"{wish}-{copy}";
            }

            return new HtmlSection(section, anchor);
        })];
    }
}
