using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Themes;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Navigating;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Completing;

/// <summary>The values that a place may have.</summary>
internal sealed class ValueWords(Workspace workspace, Inclusions inclusions)
{
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg"];
    private static readonly string[] Sources = [".yaml", ".yml", ".json"];
    private static readonly string[] Themes = [".yaml", ".yml"];
    private static readonly string[] Fonts = [".ttf", ".otf"];

    /// <summary>The values, as completions.</summary>
    public IEnumerable<CompletionItem> Find(
        EditedText text, CursorPlace place, ValueSchema? schema, CompletionText writer, CancellationToken cancellationToken)
    {
        // `[a, b]` and `- a` are items of the list that the schema describes.
        var key = place.Slot.Chain.LastOrDefault(node => node.Member is not null)?.Member?.Key;
        var others = (place.Slot.Parent as LooseList)?.Items.Where(item => item != place.Slot).OfType<LooseScalar>() ?? [];
        var given = others.Select(item => item.Value).ToHashSet(StringComparer.Ordinal);
        return (ByKey(text, place, key, writer, cancellationToken) ?? BySchema(text, schema, writer))
            .Where(item => !given.Contains(item.Label));
    }

    private IEnumerable<CompletionItem>? ByKey(
        EditedText text, CursorPlace place, string? key, CompletionText writer, CancellationToken cancellationToken)
    {
        var isVariant = Names.IsInVariant(place.Slot);
        switch (key)
        {
            case "tags":
                var tags = inclusions.FindFamily(text, cancellationToken).SelectMany(Names.Tags).Where(tag => tag != place.Written)
                    .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
                return tags.Concat(isVariant ? tags.Select(tag => "-" + tag) : [])
                    .Select(tag => writer.Value(tag, CompletionKind.Reference));
            case "omit" or "private" when isVariant || key == "private":
                var paths = inclusions.FindFamily(text, cancellationToken).SelectMany(Paths.All)
                    .DistinctBy(path => path.Text, StringComparer.Ordinal)
                    .Select(path => writer.Value(path.Text, CompletionKind.Reference, path.Detail));
                return isVariant ? paths.Prepend(writer.Value("private", CompletionKind.EnumMember, "all paths of `private`"))
                    : paths;
            case "sections" or "id" when isVariant || Names.IsInSections(place.Slot):
                return Names.SectionIds(text).Append("summary").Distinct(StringComparer.Ordinal)
                    .Select(id => writer.Value(id, CompletionKind.Reference));
            case "id" when place.Slot.Parent?.Parent is LooseList list && Occurrences.FindPath(list) is { } path:
                // An entry with the same id changes that of another file.
                return inclusions.FindFamily(text, cancellationToken).Where(other => other.Path != text.Path)
                    .SelectMany(Occurrences.Find)
                    .Where(id => id is { Kind: NameKind.Id, IsDefinition: true } && id.Identity == $"{path}.{id.Name}")
                    .Select(id => writer.Value(id.Name, CompletionKind.Reference, Path.GetFileName(id.Text.Path)));
            case "formats" when isVariant:
                return workspace.Settings.Options.Writers.Select(format => writer.Value(format.Format, CompletionKind.EnumMember));
            case "name" or "base" when Names.KeysOf(place.Slot) is [.., "theme", "name"] or ["base"]:
                return ThemeNames(text, writer);
            case "image":
                return Files(text, writer, Pictures);
            case "extends":
                return Files(text, writer, Sources);
            case "endDate":
                return [writer.Value("present", CompletionKind.EnumMember, "still going on")];
            default:
                return null;
        }
    }

    private IEnumerable<CompletionItem> BySchema(EditedText text, ValueSchema? schema, CompletionText writer)
    {
        switch (schema)
        {
            case CountrySchema:
                return Countries.Codes.Order(StringComparer.Ordinal)
                    .Select(code => writer.Value(code, CompletionKind.EnumMember, CountryNames.Find(code, Labels.Default)));
            case LocalesSchema or LocaleSchema:
                return Labels.Languages.Select(tag => writer.Value(tag, CompletionKind.EnumMember));
            case ThemeSchema:
                return ThemeNames(text, writer);
            case ColorSchema:
                return Colors.All(text).Select(color => writer.Value(color, CompletionKind.Color, "used in this file or in a theme"));
            case FontFamilySchema:
                return ShippedFamilies.All.Select(family => writer.Value(family.Name, CompletionKind.Value))
                    .Concat(Files(text, writer, Fonts));
            case FontFileSchema:
                return Files(text, writer, Fonts);
            case null:
                return [];
            default:
                return schema.Choices.Select(word => writer.Value(word, CompletionKind.EnumMember));
        }
    }

    private IEnumerable<CompletionItem> ThemeNames(EditedText text, CompletionText writer) =>
        workspace.Settings.Options.ThemeNames.Select(name => writer.Value(name, CompletionKind.Module))
            .Concat(FilesBeside.Find(text.Path, Themes).Select(path => writer.Value("./" + path, CompletionKind.File)));

    private static IEnumerable<CompletionItem> Files(EditedText text, CompletionText writer, string[] extensions) =>
        FilesBeside.Find(text.Path, extensions).Select(path => writer.Value(path, CompletionKind.File));
}
