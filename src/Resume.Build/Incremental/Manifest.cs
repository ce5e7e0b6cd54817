using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Resume.Formats.Outputs;

namespace Resume.Build.Incremental;

/// <summary>What earlier builds made of which source: decides what is stale by content, where MSBuild only knows times.</summary>
internal sealed record Manifest(ImmutableArray<ManifestEntry> Entries)
{
    public static Manifest Empty { get; } = new([]);

    /// <summary>Reads it back; without one, or with one that is damaged or of another shape, everything is stale.</summary>
    public static Manifest Load(string path)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.Manifest) is { Entries.IsDefault: false } manifest
                && manifest.Entries.All(entry => entry is { Dependencies.IsDefault: false, Outputs.IsDefault: false })
                ? manifest
                : Empty;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return Empty;
        }
    }

    public void Save(string path) => OutputFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.Manifest));

    /// <summary>The entries by their sources.</summary>
    public Dictionary<string, ManifestEntry> BySource() => Entries.DistinctBy(entry => entry.Source).ToDictionary(entry => entry.Source, StringComparer.Ordinal);
}

/// <summary>One source. All paths are <see cref="PortablePath"/>s.</summary>
/// <param name="Source">Its path.</param>
/// <param name="Fingerprint">A hash of all that its outputs were made from, or empty where its last compilation had errors.</param>
/// <param name="Dependencies">Other files that went into it.</param>
/// <param name="Outputs">Its outputs on disk.</param>
internal sealed record ManifestEntry(
    string Source, string Fingerprint, ImmutableArray<string> Dependencies, ImmutableArray<ManifestOutput> Outputs);

/// <summary>One output on disk.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Variant">The variant it is of, or null.</param>
/// <param name="Locale">The locale its name carries, or null.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Writer">The hash of the plug-in that wrote it, or null where a built-in writer did.</param>
internal sealed record ManifestOutput(string Format, string? Variant, string? Locale, string Path, string? Writer = null);

/// <summary>Serialisers made at compile time: no reflection in the way of a short build.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
