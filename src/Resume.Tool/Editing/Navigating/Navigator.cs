using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>Finds definitions and references, in a file and in those that belong to the same résumés.</summary>
internal sealed class Navigator(Workspace workspace, Inclusions inclusions)
{
    /// <summary>Where what is named at an offset is defined; of a path, where its value is; of a file, the file.</summary>
    public IReadOnlyList<Location> FindDefinitions(EditedText text, int offset, CancellationToken cancellationToken)
    {
        if (FindFile(text, offset) is { } file)
        {
            return [new(FileUri.FromPath(file), default)];
        }

        if (Occurrences.FindAt(text, offset) is not { } named)
        {
            return [];
        }

        var family = inclusions.FindFamily(text, cancellationToken).ToList();
        List<Location> found =
            [.. family.SelectMany(Occurrences.Find).Where(other => other.IsDefinition && other.IsSame(named)).Select(ToLocation)];
        return found.Count > 0 || named.Kind != NameKind.Id ? found : [.. family.SelectMany(each => FindKey(each, named.Identity))];
    }

    /// <summary>All places that name what is named at an offset.</summary>
    public IReadOnlyList<Location> FindReferences(EditedText text, int offset, bool withDefinitions, CancellationToken cancellationToken)
    {
        if (Occurrences.FindAt(text, offset) is { } named)
        {
            return
            [
                .. inclusions.FindFamily(text, cancellationToken).SelectMany(Occurrences.Find)
                    .Where(other => other.IsSame(named) && (withDefinitions || !other.IsDefinition))
                    .Select(ToLocation),
            ];
        }

        return FindFile(text, offset) is { } file
            ? [.. inclusions.FindSources(file, cancellationToken).Select(each => new Location(FileUri.FromPath(each.Source), default))]
            : [];
    }

    private string? FindFile(EditedText text, int offset)
    {
        if (text.Tree.Find(offset) is not LooseScalar { Value.Length: > 0 } scalar || offset < scalar.Start)
        {
            return null;
        }

        var path = Names.KeysOf(scalar) switch
        {
            ["extends"] => scalar.Value.TrimEnd('?').TrimEnd(),
            [.., "image"] or [.., "theme"] or [.., "theme", "name"] or ["base"] => scalar.Value,
            _ => null,
        };
        return path is null ? null : workspace.FilesOf(text.Path).Read(path) is { Content: not null, Path: { } full } ? full : null;
    }

    private static IEnumerable<Location> FindKey(EditedText text, string path) =>
        Paths.Find(text.Tree, path.Split('.')) is { } node
            ? [new(text.Uri, text.Lines.RangeOf(node.Member?.KeyStart ?? node.Start, node.Member?.KeyEnd ?? node.Start))]
            : [];

    private static Location ToLocation(Occurrence found) => new(found.Text.Uri, found.Text.Lines.RangeOf(found.Start, found.End));
}
