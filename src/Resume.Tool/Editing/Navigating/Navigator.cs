using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>Finds definitions and references, and renames, in a file and in those that belong to the same résumés.</summary>
internal sealed class Navigator(Workspace workspace, Inclusions inclusions)
{
    /// <summary>Where what is named at an offset is defined; of a path, where its value is; of a file, the file.</summary>
    public IReadOnlyList<Location> FindDefinitions(EditedText text, int offset, CancellationToken cancellationToken)
    {
        if (FindFile(text, offset) is { } file)
        {
            return [new(FileUri.FromPath(file), default)];
        }

        if (FindAt(text, offset) is not { } named)
        {
            return [];
        }

        var family = Family(text, cancellationToken).ToList();
        List<Location> found =
            [.. family.SelectMany(Occurrences.Find).Where(other => other.IsDefinition && other.IsSame(named)).Select(ToLocation)];
        return found.Count > 0 || named.Kind != NameKind.Id ? found : [.. family.SelectMany(each => FindKey(each, named.Identity))];
    }

    /// <summary>All places that name what is named at an offset.</summary>
    public IReadOnlyList<Location> FindReferences(EditedText text, int offset, bool withDefinitions, CancellationToken cancellationToken)
    {
        if (FindAt(text, offset) is { } named)
        {
            return
            [
                .. Family(text, cancellationToken).SelectMany(Occurrences.Find)
                    .Where(other => other.IsSame(named) && (withDefinitions || !other.IsDefinition))
                    .Select(ToLocation),
            ];
        }

        return FindFile(text, offset) is { } file
            ? [.. inclusions.FindSources(file, cancellationToken).Select(each => new Location(FileUri.FromPath(each.Source), default))]
            : [];
    }

    /// <summary>What a renaming at an offset would rename; null if nothing can be renamed there.</summary>
    public PreparedRename? PrepareRename(EditedText text, int offset, CancellationToken cancellationToken) =>
        FindAt(text, offset) is { } named && IsNameable(text, named, cancellationToken)
            ? new(text.Lines.RangeOf(named.Start, named.End), named.Name)
            : null;

    /// <summary>The edits that rename what is named at an offset; null if nothing can be renamed there.</summary>
    public WorkspaceEdit? Rename(EditedText text, int offset, string name, CancellationToken cancellationToken) =>
        FindAt(text, offset) is { } named && IsNameable(text, named, cancellationToken)
            ? new(Family(text, cancellationToken).SelectMany(Occurrences.Find)
                .Where(other => other.IsSame(named))
                .GroupBy(other => other.Text.Uri, StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key,
                    IReadOnlyList<TextEdit> (group) =>
                        [.. group.Select(other => new TextEdit(other.Text.Lines.RangeOf(other.Start, other.End), name))],
                    StringComparer.Ordinal))
            : null;

    /// <summary>True for a name that can replace another: one that paths and lists can contain.</summary>
    public static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') && char.IsLetterOrDigit(name[0]);

    // Standard sections have names of ours.
    private bool IsNameable(EditedText text, Occurrence named, CancellationToken cancellationToken) => named.Kind != NameKind.Id
        || (!ResumeSchema.SectionIds.Contains(named.Identity, StringComparer.Ordinal)
            && Family(text, cancellationToken).SelectMany(Occurrences.Find).Any(other => other.IsDefinition && other.IsSame(named)));

    private static Occurrence? FindAt(EditedText text, int offset) =>
        Occurrences.Find(text).FirstOrDefault(each => each.Start <= offset && offset <= each.End);

    private string? FindFile(EditedText text, int offset)
    {
        if (text.Tree.Find(offset) is not LooseScalar { Value.Length: > 0 } scalar || offset < scalar.Start)
        {
            return null;
        }

        var path = Names.KeysOf(scalar) switch
        {
            ["extends"] => scalar.Value.TrimEnd('?').TrimEnd(),
            ["basics", "image"] => scalar.Value,
            ["theme"] or ["theme", "name"] or ["base"] => scalar.Value,
            _ => null,
        };
        return path is null ? null : workspace.FilesOf(text.Path).Read(path) is { Content: not null, Path: { } full } ? full : null;
    }

    private static IEnumerable<Location> FindKey(EditedText text, string path) =>
        Paths.Find(text.Tree, path.Split('.')) is { } node
            ? [new(text.Uri, text.Lines.RangeOf(node.Member?.KeyStart ?? node.Start, node.Member?.KeyEnd ?? node.Start))]
            : [];

    private static Location ToLocation(Occurrence found) => new(found.Text.Uri, found.Text.Lines.RangeOf(found.Start, found.End));

    // The file, the sources that include it, and all that these include.
    private IEnumerable<EditedText> Family(EditedText text, CancellationToken cancellationToken)
    {
        var sources = inclusions.FindSources(text.Path, cancellationToken).Select(each => each.Source).Append(text.Path).ToList();
        return sources.Concat(sources.SelectMany(source => inclusions.All(source).Select(each => each.Path)))
            .Distinct(StringComparer.Ordinal)
            .Select(path => path == text.Path ? text : workspace.Read(path))
            .OfType<EditedText>();
    }
}
