using Resume.Formats.Diagnostics;

namespace Resume.Tool.Sources;

/// <summary>Which file belongs to which source, so that no source takes another's output, nor a source itself.</summary>
internal sealed class OutputClaims
{
    // Where letter case does not count on one machine, it does not count on any.
    private readonly Dictionary<string, Source> owners = new(StringComparer.OrdinalIgnoreCase);

    public OutputClaims(IEnumerable<Source> sources)
    {
        foreach (var source in sources)
        {
            owners[source.FullPath] = source;
        }
    }

    /// <summary>Takes a path for an output of a source; what is wrong where it is taken already.</summary>
    public Diagnostic? Claim(string path, Source source)
    {
        if (owners.TryAdd(path, source))
        {
            return null;
        }

        var owner = owners[path];
        return owners.Comparer.Equals(path, owner.FullPath)
            ? ProjectDiagnostics.OutputOverwritesSource(source.Path, DisplayPath.Of(path))
            : ProjectDiagnostics.SourcesShareOutput(source.Path, DisplayPath.Of(path), owner.Path);
    }
}
