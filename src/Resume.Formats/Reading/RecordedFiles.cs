using System.Collections.Immutable;

namespace Resume.Formats.Reading;

/// <summary>Records which files were read or searched for: the dependencies of a compilation.</summary>
internal sealed class RecordedFiles(ISourceFiles? files) : ISourceFiles
{
    private readonly Dictionary<string, ReferencedFile> known = new(StringComparer.Ordinal);
    private readonly List<Dependency> dependencies = [];

    /// <summary>Each file once, in the order of the first request.</summary>
    public ImmutableArray<Dependency> Dependencies => [.. dependencies.DistinctBy(file => file.Path, StringComparer.Ordinal)];

    public ReferencedFile Read(string path)
    {
        // All of one compilation sees the same content, even if the file changes meanwhile.
        if (!known.TryGetValue(path, out var file))
        {
            file = files?.Read(path) ?? new(null, null, ReferencedFileProblem.Missing);
            known.Add(path, file);
            if (file.Path is not null)
            {
                dependencies.Add(new(file.Path, file.Content));
            }
        }

        return file;
    }

    public TemplateFolder ListTemplates(string folder)
    {
        var listed = files?.ListTemplates(folder) ?? new(null, null, ReferencedFileProblem.Missing);
        if (listed.Path is not null)
        {
            dependencies.Add(new(listed.Path, listed.Content));
        }

        return listed;
    }
}
