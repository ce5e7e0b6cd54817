using Resume.Formats.Batch;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Reading.Yaml;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Files;

/// <summary>Finds out what a file is: by its name, by who includes it, by its `$schema`, or by its folder.</summary>
internal sealed class Kinds(Workspace workspace, Inclusions inclusions)
{
    public FileKind Find(EditedText text, CancellationToken cancellationToken) =>
        SourceName.IsSource(text.Path) ? FileKind.Source
        : !LikelySources.IsYamlOrJson(text.Path) ? FileKind.None
        : inclusions.FindSources(text.Path, cancellationToken) is [var first, ..] ? first.Kind
        : FindAlone(text);

    /// <summary>The schema of a file's top level; null for no file of ours.</summary>
    public ValueSchema? FindSchema(EditedText text, CancellationToken cancellationToken) => Find(text, cancellationToken) switch
    {
        FileKind.None => null,
        FileKind.Theme => ThemeSchema.File,
        _ => ResumeSchema.Document,
    };

    private FileKind FindAlone(EditedText text)
    {
        var root = text.Tree.Root as LooseMap;
        var folder = Path.GetDirectoryName(text.Path)!;
        return Schemas(text, root).Any(schema => schema.Contains("resume", StringComparison.OrdinalIgnoreCase)) ? FileKind.Part
            : IsThemeFolder(folder) || root?["base"] is LooseScalar ? FileKind.Theme
            : root is not null && IsContent(root) ? FileKind.Part
            : FileKind.None;
    }

    // What a file says of its own schema.
    private static IEnumerable<string> Schemas(EditedText text, LooseMap? root)
    {
        for (var line = 0; line < text.Lines.Count && text.Lines.TextOf(line) is ['#', ..] comment; line++)
        {
            if (ModeLine.IsIn(comment))
            {
                yield return comment;
            }
        }

        if (root?["$schema"] is LooseScalar schema)
        {
            yield return schema.Value;
        }
    }

    // `projects` alone is a key of many tools.
    private static bool IsContent(LooseMap root) => root["basics"] is not null
        || (root.Members.Exists(member => ResumeSchema.SectionIds.Contains(member.Key, StringComparer.Ordinal))
            && root.Members.TrueForAll(member => !member.HasColon || ResumeSchema.Document.Contains(member.Key)));

    // `themes/mine.yaml`, `themes/mine/theme.yaml`.
    private bool IsThemeFolder(string folder) =>
        Path.GetFileName(folder) == "themes" || Path.GetFileName(Path.GetDirectoryName(folder)) == "themes"
        || workspace.Settings.Options.ThemeFolders.Any(known => Path.GetFullPath(known.Path) == folder);
}
