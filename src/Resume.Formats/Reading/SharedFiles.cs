using System.Collections.Concurrent;

namespace Resume.Formats.Reading;

/// <summary>Large files that many sources use, such as fonts: each is read once, and stays in memory as long as this object. Thread-safe.</summary>
internal sealed class SharedFiles(ISourceFiles files) : ISourceFiles
{
    private readonly ConcurrentDictionary<string, Lazy<ReferencedFile>> known = new(StringComparer.Ordinal);

    public ReferencedFile Read(string path) => known.GetOrAdd(path, key => new(() => files.Read(key))).Value;
}
