namespace Resume.Formats.Batch;

/// <summary>Which source owns which output path, so that no output overwrites another source's output, or a source.</summary>
internal sealed class OutputClaims
{
    // Paths that differ in case only are the same file on some systems, so they conflict on all.
    private readonly Dictionary<string, Owner> owners = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reserves the path of a source, so that no output may have it.</summary>
    public void Reserve(string sourcePath, string source) => owners[sourcePath] = new(source, IsSource: true);

    /// <summary>Claims a path for an output; returns the present owner where there is one, otherwise null.</summary>
    public Owner? Claim(string path, string source) => owners.TryAdd(path, new(source, IsSource: false)) ? null : owners[path];

    /// <param name="Source">The source that owns the path.</param>
    /// <param name="IsSource">Whether the path is that source itself, and not one of its outputs.</param>
    internal sealed record Owner(string Source, bool IsSource);
}
