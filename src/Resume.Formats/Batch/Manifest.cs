using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Resume.Formats.Files;

namespace Resume.Formats.Batch;

/// <summary>
/// The outputs of earlier compilations, with a hash of their inputs. Content, not time, decides if they are current.
/// </summary>
internal sealed record Manifest(ImmutableArray<ManifestEntry> Entries)
{
    // That of 20,000 sources has 20 MB.
    private const int MaxBytes = 100 << 20;

    public static Manifest Empty { get; } = new([]);

    /// <summary>Grows with each run. Of several manifests of a project, the one with the highest describes the files.</summary>
    public long Run { get; init; }

    /// <summary>Reads a manifest. A missing, damaged or incompatible one is empty: then everything is out of date.</summary>
    public static Manifest Load(string path)
    {
        try
        {
            var read = JsonSerializer.Deserialize(RegularFile.Read(path, MaxBytes), ManifestJson.Default.Manifest);
            return read is { Entries.IsDefault: false } manifest
                && manifest.Entries.All(entry => entry is { Dependencies.IsDefault: false, Outputs.IsDefault: false })
                ? manifest
                : Empty;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or JsonException
            or NotARegularFileException or FileTooLargeException)
        {
            return Empty;
        }
    }

    public void Save(string path) => OutputFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(this, ManifestJson.Default.Manifest));

    public Dictionary<string, ManifestEntry> BySource() =>
        Entries.DistinctBy(entry => entry.Source, StringComparer.Ordinal).ToDictionary(entry => entry.Source, StringComparer.Ordinal);
}

/// <summary>A source. All paths are <see cref="PortablePath"/>s.</summary>
/// <param name="Source">Its path.</param>
/// <param name="Fingerprint">The <see cref="Batch.Fingerprint"/> of its outputs, or empty where the last compilation had errors.</param>
/// <param name="Dependencies">Other files that its outputs depend on.</param>
/// <param name="Outputs">Its outputs on disk.</param>
internal sealed record ManifestEntry(
    string Source, string Fingerprint, ImmutableArray<string> Dependencies, ImmutableArray<ManifestOutput> Outputs)
{
    /// <summary>The formats that no variant of the source allows: without outputs, they are current too.</summary>
    public ImmutableArray<string> UnusedFormats
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>The variables of the environment that it asks for: their names, and the keyed hashes of their values.</summary>
    public ImmutableArray<ManifestVariable> Variables
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>The names of its variants.</summary>
    public ImmutableArray<string> Variants
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    /// <summary>For each variant and language, what the index page shows; none in the manifest of an earlier version.</summary>
    public ImmutableArray<OutputTitle> Titles
    {
        get => field.IsDefault ? [] : field;
        init;
    }
}

/// <summary>An output on disk.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Variant">Its variant, or null.</param>
/// <param name="Locale">The locale in its name, or null.</param>
/// <param name="Path">Its path.</param>
/// <param name="Writer">The hash of the plug-in that wrote it, or null for a built-in writer.</param>
/// <param name="Part">The part in its name, or null.</param>
/// <param name="MayBePublished">False if it contains private values.</param>
internal sealed record ManifestOutput(
    string Format,
    string? Variant,
    string? Locale,
    string Path,
    string? Writer = null,
    string? Part = null,
    bool MayBePublished = true)
{
    /// <summary>The names of the variables that it depends on.</summary>
    public ImmutableArray<string> Variables
    {
        get => field.IsDefault ? [] : field;
        init;
    }
}

/// <summary>A variable of the environment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hash">The hash of its value, or of its absence: see <see cref="KeyedEnvironment"/>.</param>
internal readonly record struct ManifestVariable(string Name, string Hash);

/// <summary>Serialisers generated at compile time: reflection would slow a short build down.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
