using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>Where in a file ids, tags and variants are named.</summary>
internal static class Names
{
    private const string Sections = "sections";

    /// <summary>True for a value of one of the `variants`.</summary>
    public static bool IsInVariant(LooseNode node) => KeysOf(node) is ["variants", _, ..];

    /// <summary>True for an item of `sections` at the top level, or its `id`.</summary>
    public static bool IsInSections(LooseNode node) => KeysOf(node) is [Sections] or [Sections, "id"];

    /// <summary>The keys on the way to a value, without the positions in lists.</summary>
    public static IReadOnlyList<string> KeysOf(LooseNode node) => [.. node.Chain.Select(each => each.Member?.Key).OfType<string>()];

    /// <summary>The tags of the content, and those that variants select, without their minus.</summary>
    public static IEnumerable<string> Tags(EditedText text) => text.Tree.All()
        .Where(node => node.Member?.Key == "tags")
        .SelectMany(node => node is LooseList list ? list.Items : [])
        .OfType<LooseScalar>()
        .Select(tag => tag.Value.TrimStart('-'))
        .Where(tag => tag.Length > 0);

    /// <summary>The variants.</summary>
    public static IEnumerable<string> Variants(EditedText text) =>
        ((text.Tree.Root as LooseMap)?["variants"] as LooseMap)?.Members.Select(member => member.Key) ?? [];

    /// <summary>The standard sections and the custom ones.</summary>
    public static IEnumerable<string> SectionIds(EditedText text) => ResumeSchema.SectionIds.Concat(
        (text.Tree.Root as LooseMap)?[Sections] is LooseList list
            ? list.Items.OfType<LooseMap>().Select(section => (section["id"] as LooseScalar)?.Value).OfType<string>()
            : []);
}
