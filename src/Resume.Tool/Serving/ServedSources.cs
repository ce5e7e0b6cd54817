using Resume.Formats.Diagnostics;
using Resume.Tool.Sources;

namespace Resume.Tool.Serving;

/// <summary>The sources that the page offers. A request names one of them; it never names a path.</summary>
/// <param name="path">The source or folder on the command line.</param>
internal sealed class ServedSources(string path)
{
    private volatile IReadOnlyList<Source> latest = [];

    /// <summary>Looks for the sources, which may have changed.</summary>
    /// <param name="report">Where to report that there are none.</param>
    public IReadOnlyList<Source> Find(Action<Diagnostic> report)
    {
        // A template may have changed the current folder.
        StartFolder.Restore();
        var finder = new SourceFinder("serve", [], report);
        finder.Add(path);
        return latest = finder.Sources;
    }

    /// <summary>The source that was found with a path as the page knows it; null if there is none.</summary>
    public Source? Get(string? shown) => latest.FirstOrDefault(source => string.Equals(source.Path, shown, StringComparison.Ordinal));
}
