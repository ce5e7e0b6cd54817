using System.Collections.Immutable;

namespace Resume.Formats.Reading;

/// <summary>Remembers which files were read or looked for: what a compilation depends on.</summary>
internal sealed class RecordedFiles(ISourceFiles? files) : ISourceFiles
{
    private readonly Dictionary<string, NamedFile> known = new(StringComparer.Ordinal);
    private readonly List<Dependency> dependencies = [];

    /// <summary>Each file once, in the order in which they were first asked for.</summary>
    public ImmutableArray<Dependency> Dependencies => [.. dependencies.DistinctBy(file => file.Path, StringComparer.Ordinal)];

    public NamedFile Read(string path)
    {
        // A file that changes meanwhile is the same for all of one compilation.
        if (!known.TryGetValue(path, out var file))
        {
            file = files?.Read(path) ?? new(null, null, NamedFileProblem.Missing);
            known.Add(path, file);
            if (file.Path is not null)
            {
                dependencies.Add(new(file.Path, file.Content));
            }
        }

        return file;
    }
}
