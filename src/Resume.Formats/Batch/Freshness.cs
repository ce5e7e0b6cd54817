using System.Collections.Concurrent;
using System.Collections.Immutable;
using Resume.Formats.Files;
using Resume.Formats.Reading;

namespace Resume.Formats.Batch;

/// <summary>Decides if earlier outputs are still current. A file that many sources use, such as a font, is read once. Thread-safe.</summary>
internal sealed class Freshness
{
    private readonly ConcurrentDictionary<string, byte[]?> hashes = new(StringComparer.Ordinal);

    /// <summary>The requested formats that had no outputs, as no variant allows them, if nothing has changed since.</summary>
    public ImmutableArray<string> UnusedFormats(
        BatchSource source, string settings, ReadOnlyMemory<byte> content, KeyedEnvironment environment) =>
        source.Earlier is { UnusedFormats: { IsEmpty: false } unused } && IsUnchanged(source, settings, content, environment)
            ? [.. unused.Intersect(source.Options.Formats, StringComparer.Ordinal)]
            : [];

    /// <summary>The earlier outputs that need not be compiled again: nothing they depend on has changed, and the files exist.</summary>
    public ImmutableArray<ManifestOutput> CurrentOutputs(
        BatchSource source, string settings, ReadOnlyMemory<byte> content, KeyedEnvironment environment)
    {
        if (!IsUnchanged(source, settings, content, environment))
        {
            return [];
        }

        // A format is current as a whole: if one of its variants is missing, all of them are compiled.
        return
        [
            .. source.Earlier!.Outputs
                .GroupBy(output => output.Format, StringComparer.Ordinal)
                .Where(format => source.Options.Formats.Contains(format.Key, StringComparer.Ordinal))
                .Where(format => format.All(output => output.Writer == source.WriterHash(format.Key)))
                .Where(format => format.All(output => RegularFile.Exists(PortablePath.ToFull(source.RootFolder, output.Path))))
                .SelectMany(format => format),
        ];
    }

    private bool IsUnchanged(BatchSource source, string settings, ReadOnlyMemory<byte> content, KeyedEnvironment environment) =>
        source.Earlier is { } earlier
        && earlier.Fingerprint == Fingerprint.Compute(
            settings, content, Read(source.RootFolder, earlier.Dependencies), earlier.Variables.Select(environment.Hash));

    private IEnumerable<(string Path, byte[]? Hash)> Read(string rootFolder, ImmutableArray<string> dependencies) =>
        dependencies.Select(path => (path, hashes.GetOrAdd(PortablePath.ToFull(rootFolder, path), static file =>
            FolderFiles.Content(file) is { } content ? ContentHash.Compute(content) : null)));
}
