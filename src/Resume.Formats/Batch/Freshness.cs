using System.Collections.Concurrent;
using System.Collections.Immutable;
using Resume.Formats.Files;
using Resume.Formats.Reading;

namespace Resume.Formats.Batch;

/// <summary>
/// Decides what of an earlier compilation is still current. A file that many sources use, such as a font, is read once. Thread-safe.
/// </summary>
internal sealed class Freshness
{
    private readonly ConcurrentDictionary<string, byte[]?> hashes = new(StringComparer.Ordinal);

    /// <summary>Compares a source with its earlier compilation.</summary>
    public CurrentState Compare(BatchSource source, string settings, ReadOnlyMemory<byte> content, KeyedEnvironment environment)
    {
        if (source.Earlier is not { } earlier || !IsUnchanged(source, earlier, settings, content))
        {
            return CurrentState.Nothing;
        }

        var changed = earlier.Variables
            .Where(variable => environment.Hash(variable.Name) != variable.Hash)
            .Select(variable => variable.Name)
            .ToHashSet(StringComparer.Ordinal);
        return new(
            [.. PresentOutputs(source, earlier).Where(output => !changed.Overlaps(output.Variables))],
            [.. earlier.UnusedFormats.Intersect(source.Options.Formats, StringComparer.Ordinal)],
            HasNewEnvironment: changed.Count > 0);
    }

    // A format is present as a whole: if one of its variants is missing, all of them are compiled.
    private static IEnumerable<ManifestOutput> PresentOutputs(BatchSource source, ManifestEntry earlier) => earlier.Outputs
        .GroupBy(output => output.Format, StringComparer.Ordinal)
        .Where(format => source.Options.Formats.Contains(format.Key, StringComparer.Ordinal))
        .Where(format => format.All(output => output.Writer == source.WriterHash(format.Key)))
        .Where(format => format.All(output => RegularFile.Exists(PortablePath.ToFull(source.RootFolder, output.Path))))
        .SelectMany(format => format);

    private bool IsUnchanged(BatchSource source, ManifestEntry earlier, string settings, ReadOnlyMemory<byte> content) =>
        earlier.Fingerprint == Fingerprint.Compute(
            settings, content, Read(source.RootFolder, earlier.Dependencies), earlier.Variables.Select(variable => variable.Name));

    private IEnumerable<(string Path, byte[]? Hash)> Read(string rootFolder, ImmutableArray<string> dependencies) =>
        dependencies.Select(path => (path, hashes.GetOrAdd(PortablePath.ToFull(rootFolder, path), static file =>
            FolderFiles.Content(file) is { } content ? ContentHash.Compute(content) : null)));
}
