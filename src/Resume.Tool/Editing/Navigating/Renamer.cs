using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Navigating;

/// <summary>Renames ids, tags and variants, in a file and in those that belong to the same résumés.</summary>
internal sealed class Renamer(Inclusions inclusions)
{
    /// <summary>What a renaming at an offset would rename; null if nothing can be renamed there.</summary>
    public PreparedRename? Prepare(EditedText text, int offset, CancellationToken cancellationToken) =>
        FindNameable(text, offset, All(text, cancellationToken)) is { } named
            ? new(text.Lines.RangeOf(named.Start, named.End), named.Name)
            : null;

    /// <summary>The edits that rename what is named at an offset; null if nothing can be renamed there.</summary>
    /// <exception cref="NameException">It cannot have this name.</exception>
    public WorkspaceEdit? Rename(EditedText text, int offset, string name, CancellationToken cancellationToken)
    {
        var all = All(text, cancellationToken);
        if (FindNameable(text, offset, all) is not { } named)
        {
            return null;
        }

        if (FindProblem(named, name, all) is { } problem)
        {
            throw new NameException(problem);
        }

        return new(all.Where(other => other.IsSame(named))
            .GroupBy(other => other.Text.Uri, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                IReadOnlyList<TextEdit> (group) =>
                    [.. group.Select(other => new TextEdit(other.Text.Lines.RangeOf(other.Start, other.End), name))],
                StringComparer.Ordinal));
    }

    // YAML reads `null` without quotes as a missing value.
    private static string? FindProblem(Occurrence named, string name, IReadOnlyCollection<Occurrence> all)
    {
        if (!VariantNames.IsValid(name) || name.Equals("null", StringComparison.OrdinalIgnoreCase))
        {
            return $"`{Quote.Short(name)}` is not a name: use letters, digits, hyphens and underscores, and start with a letter or digit";
        }

        if (named.Kind == NameKind.Variant && VariantNames.IsLikeLocale(name, []))
        {
            return $"a variant cannot be named `{name}`, which is a language: outputs of languages have such names";
        }

        // Two tags may become one.
        var renamed = named with { Identity = named.Identity[..^named.Name.Length] + name };
        return named.Kind != NameKind.Tag && name != named.Name && all.Any(other => other.IsDefinition && other.IsSame(renamed))
            ? $"`{name}` is already the name of another {(named.Kind == NameKind.Id ? "entry" : "variant")}"
            : null;
    }

    private List<Occurrence> All(EditedText text, CancellationToken cancellationToken) =>
        [.. inclusions.FindFamily(text, cancellationToken).SelectMany(Occurrences.Find)];

    // Standard sections have names of ours.
    private static Occurrence? FindNameable(EditedText text, int offset, IReadOnlyCollection<Occurrence> all) =>
        Occurrences.FindAt(text, offset) is { } named
        && (named.Kind != NameKind.Id
            || (!ResumeSchema.SectionIds.Contains(named.Identity, StringComparer.Ordinal)
                && all.Any(other => other.IsDefinition && other.IsSame(named))))
            ? named
            : null;
}
