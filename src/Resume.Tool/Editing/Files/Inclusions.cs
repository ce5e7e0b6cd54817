using System.Collections.Concurrent;
using System.Collections.Immutable;
using Resume.Formats.Batch;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Files;

/// <summary>Which files sources include: those that they extend, and their theme files, and what these are based on.</summary>
internal sealed class Inclusions(Workspace workspace)
{
    private const int MostSources = 500;
    private const int MostLevels = 20;
    private const int MostBytes = 256 << 10;

    // A listing of a folder is used again for so long.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, (DateTime At, ImmutableArray<string> Paths)> listings = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (DateTime Written, ImmutableArray<Inclusion> Direct)> saved = new(StringComparer.Ordinal);

    /// <summary>Forgets what was listed, as files came or went.</summary>
    public void Forget() => listings.Clear();

    /// <summary>The sources in the same folder, repository or project that include a file, with how they do.</summary>
    public ImmutableArray<(string Source, FileKind Kind)> FindSources(string path, CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<(string, FileKind)>();
        foreach (var source in Sources(path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (All(source).FirstOrDefault(each => each.Path == path) is { } inclusion)
            {
                found.Add((source, inclusion.Kind));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>All files that a file includes, directly or through others.</summary>
    public IEnumerable<Inclusion> All(string path)
    {
        var known = new HashSet<string>(StringComparer.Ordinal) { path };
        var left = new Queue<(string Path, int Level)>([(path, 0)]);
        while (left.TryDequeue(out var next))
        {
            foreach (var each in next.Level < MostLevels ? Direct(next.Path) : [])
            {
                if (known.Add(each.Path))
                {
                    yield return each;
                    left.Enqueue((each.Path, next.Level + 1));
                }
            }
        }
    }

    /// <summary>The files of the same résumés: a file itself, the sources that include it, and all that these include.</summary>
    public IEnumerable<EditedText> FindFamily(EditedText text, CancellationToken cancellationToken)
    {
        var sources = FindSources(text.Path, cancellationToken).Select(each => each.Source).Append(text.Path).ToList();
        return sources.Concat(sources.SelectMany(source => All(source).Select(each => each.Path)))
            .Distinct(StringComparer.Ordinal)
            .Select(path => path == text.Path ? text : workspace.Read(path))
            .OfType<EditedText>();
    }

    /// <summary>The open sources, and those on disk.</summary>
    private IEnumerable<string> Sources(string path) => workspace.Open.Select(text => text.Path).Where(SourceName.IsSource)
        .Concat(List(workspace.RootOf(path)))
        .Distinct(StringComparer.Ordinal);

    private ImmutableArray<Inclusion> Direct(string path)
    {
        if (workspace.FindOpen(path) is { } text)
        {
            return FindIn(text);
        }

        try
        {
            var file = new FileInfo(path);
            if (!file.Exists || file.Length > MostBytes)
            {
                return [];
            }

            if (!saved.TryGetValue(path, out var known) || known.Written != file.LastWriteTimeUtc)
            {
                saved[path] = known = (file.LastWriteTimeUtc, workspace.Read(path) is { } read ? FindIn(read) : []);
            }

            return known.Direct;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static ImmutableArray<Inclusion> FindIn(EditedText text)
    {
        if (text.Tree.Root is not LooseMap root)
        {
            return [];
        }

        var variants = (root["variants"] as LooseMap)?.Members.Select(member => member.Value).OfType<LooseMap>() ?? [];
        return
        [
            .. Texts(root["extends"]).Select(path => path.TrimEnd('?').TrimEnd()).Select(path => (path, FileKind.Part))
                .Concat(variants.Prepend(root).SelectMany(Theme).Concat(Texts(root["base"])).Where(IsPath)
                    .Select(path => (path, FileKind.Theme)))
                .Where(each => each.Item1.Length > 0 && !each.Item1.Any(char.IsControl) && !Path.IsPathRooted(each.Item1))
                .Select(each => new Inclusion(Path.GetFullPath(each.Item1, Path.GetDirectoryName(text.Path)!), each.Item2)),
        ];
    }

    private static IEnumerable<string> Theme(LooseMap map) => Texts(map["theme"] is LooseMap theme ? theme["name"] : map["theme"]);

    private static IEnumerable<string> Texts(LooseNode? node) => node switch
    {
        LooseScalar scalar => [scalar.Value],
        LooseList list => list.Items.OfType<LooseScalar>().Select(item => item.Value),
        _ => [],
    };

    // As ThemeFinder tells the path of a theme from its name.
    private static bool IsPath(string name) =>
        name.Contains('/', StringComparison.Ordinal) || Path.GetExtension(name) is ".yaml" or ".yml";

    private ImmutableArray<string> List(string root)
    {
        if (listings.TryGetValue(root, out var known) && DateTime.UtcNow - known.At < Fresh)
        {
            return known.Paths;
        }

        var paths = FolderSearch.Find(root, SourceName.IsSource, MostSources);
        listings[root] = (DateTime.UtcNow, paths);
        return paths;
    }
}

/// <summary>A file that another one includes.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Kind">Whether it is extended, or a theme.</param>
internal sealed record Inclusion(string Path, FileKind Kind);
