using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Composing;

/// <summary>
/// Reads the files that a source extends, and those that these extend, each once. A file comes before all that extend it, and files of one
/// list in their order: so each file may override those before it.
/// </summary>
internal sealed class ExtendedFiles
{
    /// <summary>The largest number of files that a source extends, directly or not.</summary>
    public const int MostFiles = 100;

    /// <summary>The longest chain of files.</summary>
    public const int MostLevels = 20;

    private readonly SourceFile source;
    private readonly ReadingContext context;
    private readonly ImmutableArray<ExtendedFile>.Builder files = ImmutableArray.CreateBuilder<ExtendedFile>();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> chain;
    private long bytes;
    private bool isFull;

    private ExtendedFiles(SourceFile source, ReadingContext context)
    {
        this.source = source;
        this.context = context;
        chain = [Show(Path.GetFileName(source.Path))];
    }

    /// <summary>The files, those with the least precedence first. Files that cannot be read are reported and left out.</summary>
    public static ImmutableArray<ExtendedFile> Read(SourceFile source, MapNode root, ReadingContext context)
    {
        if (root[Composer.Extends] is null)
        {
            return [];
        }

        context.Budget.Keep();
        var found = new ExtendedFiles(source, context);
        found.AddAll(root, "");
        return found.files.ToImmutable();
    }

    /// <summary>Adds the files that a map names, relative to a folder.</summary>
    private void AddAll(MapNode map, string folder)
    {
        if (map.Present(Composer.Extends) is not { IsBlank: false } value)
        {
            return;
        }

        var isRead = ExtendsSchema.Instance.TryRead(value, Composer.Extends, context, out var paths);
        context.Damaged |= !isRead;
        foreach (var path in isRead ? paths : [])
        {
            Add(path with { Value = path.Value.TrimEnd('?').TrimEnd() }, path.Value.EndsWith('?'), folder);
        }
    }

    private void Add(Located<string> name, bool isOptional, string folder)
    {
        var path = RelativePath.Join(folder, name.Value);
        var shown = Show(path);
        if (chain.Contains(shown))
        {
            Fail(ComposingDiagnostics.CircularExtends(name.Span, name.Value, [.. chain, shown]));
        }
        else if (!known.Contains(shown) && HasRoom(name) && known.Add(shown) && Read(name, path, shown, isOptional) is { } root)
        {
            chain.Add(shown);
            AddAll(root, RelativePath.Folder(path));
            chain.RemoveAt(chain.Count - 1);
            files.Add(new(path, shown, root));
        }
    }

    private bool HasRoom(Located<string> name)
    {
        if (isFull || context.IsFull)
        {
            return false;
        }

        var problem = chain.Count > MostLevels ? LimitDiagnostics.ExtendsTooDeep(name.Span, MostLevels)
            : known.Count == MostFiles ? LimitDiagnostics.TooManyExtends(name.Span, MostFiles)
            : null;
        Stop(problem);
        return problem is null;
    }

    private MapNode? Read(Located<string> name, string path, string shown, bool isOptional)
    {
        var file = source.Files?.Read(path) ?? new(null, null, ReferencedFileProblem.Missing);
        if (file.Content is { } content)
        {
            bytes += content.Length;
            if (bytes > SourceText.MaxBytes)
            {
                Stop(LimitDiagnostics.ExtendsTooLarge(name.Span, SourceText.MaxBytes));
                return null;
            }

            return Parse(new(shown, content));
        }

        if (!isOptional || file.Problem != ReferencedFileProblem.Missing)
        {
            var (reason, fix) = Describe(file.Problem, name.Value);
            Fail(file.Problem == ReferencedFileProblem.Outside
                ? ReadingDiagnostics.FileOutsideFolder(name.Span, name.Value, file.Root)
                : ComposingDiagnostics.CannotExtend(name.Span, name.Value, reason, [.. chain, shown], fix));
        }

        return null;
    }

    private MapNode? Parse(SourceFile file)
    {
        var found = new DiagnosticBag();
        var own = new ReadingContext(found, TreeReader.IsJson(file.Path)) { Budget = context.Budget };
        var root = TreeReader.Read(file, own, found);
        context.Damaged |= own.Damaged || found.HasErrors;
        foreach (var diagnostic in found.InSourceOrder())
        {
            context.Report(diagnostic);
        }

        switch (root)
        {
            case MapNode map:
                return map;
            case null or ScalarNode { IsNull: true }:
                // An overlay may be empty.
                return found.HasErrors ? null : new MapNode([], SourceSpan.Start(file.Path));
            default:
                Fail(ComposingDiagnostics.ExtendsNoMap(root.Span));
                return null;
        }
    }

    private void Fail(Diagnostic diagnostic)
    {
        context.Damaged = true;
        context.Report(diagnostic);
    }

    // Past a limit nothing more is read.
    private void Stop(Diagnostic? limit)
    {
        if (limit is not null)
        {
            isFull = true;
            Fail(limit);
        }
    }

    private string Show(string path) =>
        path.StartsWith('/') ? path : RelativePath.Show(Path.GetDirectoryName(source.Path) ?? "", path);

    private static (string Reason, string Fix) Describe(ReferencedFileProblem problem, string name) => problem switch
    {
        ReferencedFileProblem.NotARelativePath when name.Length == 0 =>
            ("it has no file name", "write a file name before the `?`"),
        ReferencedFileProblem.NotARelativePath =>
            ("its path is not relative with `/` between folders", "write a path relative to this file, such as `shared/base.yaml`"),
        ReferencedFileProblem.TooLarge => ("it is larger than 20 MiB", "extend a smaller file"),
        ReferencedFileProblem.Unreadable => ("access is denied", "allow yourself to read it"),
        ReferencedFileProblem.NotRegular =>
            ("it is not a regular file, but a folder, a pipe, a device or a circular link", "extend a YAML or JSON file"),
        _ => ("the file does not exist", $"write a path relative to this file; `{Quote.Short(name)}?` may be missing"),
    };
}
