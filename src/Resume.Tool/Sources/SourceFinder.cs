using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Projects;

namespace Resume.Tool.Sources;

/// <summary>
/// Finds the sources that the paths of a command line refer to, each once, in an order that does not depend on the file system.
/// </summary>
/// <param name="verb">The verb, for hints.</param>
/// <param name="builtProjects">The projects that the command line names.</param>
/// <param name="report">Where to report to.</param>
internal sealed class SourceFinder(string verb, IReadOnlyCollection<string> builtProjects, Action<Diagnostic> report)
{
    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private readonly List<Source> sources = [];

    public IReadOnlyList<Source> Sources => sources;

    /// <summary>Adds a source, standard input, or all sources below a folder.</summary>
    public void Add(string path)
    {
        if (path == StandardInput.Path)
        {
            if (found.Add(path))
            {
                sources.Add(StandardInput.Source);
            }

            return;
        }

        if (!Directory.Exists(path))
        {
            Add(path, folder: "", foundIn: null);
            return;
        }

        var before = sources.Count;
        var projects = new List<string>();
        var complete = AddFolder(path, "", projects);
        if (complete && sources.Count == before && !found.Any(source => IsBelow(source, path)))
        {
            ReportNoSources(path, projects);
        }
        else
        {
            ReportIgnored(projects);
        }
    }

    private void ReportNoSources(string folder, List<string> projects)
    {
        var likely = LikelySources.Find(folder);
        var hint = (projects, likely) switch
        {
            ([var project, ..], _) => $"run `resume build {DisplayPath.Shorten(project)}` to build the sources of the project",
            (_, [var name, ..]) => $"run `resume {verb} {DisplayPath.Shorten(Path.Combine(folder, name))}`, "
                + $"or rename it to `NAME.resume{Path.GetExtension(name)}`",
            _ => null,
        };
        report(ProjectDiagnostics.NoSources(folder, likely, hint));
    }

    // A project that is named itself is built as well.
    private void ReportIgnored(List<string> projects)
    {
        var ignored = projects.Where(project => found.Any(source => IsBelow(source, Path.GetDirectoryName(project)!)));
        foreach (var project in ignored.Except(builtProjects.Select(Path.GetFullPath), StringComparer.Ordinal))
        {
            report(ProjectDiagnostics.ProjectIsIgnored(DisplayPath.Shorten(project)));
        }
    }

    private static bool IsBelow(string source, string folder) =>
        source.StartsWith(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal);

    /// <summary>
    /// Adds the sources of a folder, then those of its subfolders, and notes projects that compile résumés. Returns false if a folder could
    /// not be read.
    /// </summary>
    private bool AddFolder(string root, string below, List<string> projects)
    {
        FileSystemInfo[] entries;
        try
        {
            entries = new DirectoryInfo(Path.Combine(root, below)).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(ProjectDiagnostics.CannotReadFolder(DisplayPath.Shorten(Path.Combine(root, below)), exception.Message));
            return false;
        }

        Array.Sort(entries, (left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var file in entries.OfType<FileInfo>().Where(file => SourceName.IsSource(file.Name)))
        {
            Add(file.FullName, below, root);
        }

        projects.AddRange(entries.OfType<FileInfo>()
            .Where(file => ResumeProject.IsProject(file.Name) && ResumeProject.UsesPackage(file.FullName))
            .Select(file => file.FullName));

        var complete = true;
        foreach (var folder in entries.OfType<DirectoryInfo>().Where(MayContainSources))
        {
            complete &= AddFolder(root, Path.Combine(below, folder.Name), projects);
        }

        return complete;
    }

    // Links are not followed: a link to a parent folder would be an endless loop.
    private static bool MayContainSources(DirectoryInfo folder) =>
        !folder.Name.StartsWith('.') && folder.Name is not ("bin" or "obj") && folder.LinkTarget is null;

    private void Add(string path, string folder, string? foundIn)
    {
        var fullPath = Path.GetFullPath(path);
        if (found.Add(fullPath))
        {
            sources.Add(new(DisplayPath.Shorten(fullPath), fullPath, folder) { FoundIn = foundIn });
        }
    }
}
