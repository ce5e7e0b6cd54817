using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Resume.Formats.PlugIns;

/// <summary>Reads a `deps.json`: the libraries of an assembly, as the SDK lists them when it builds one.</summary>
/// <remarks>
/// The runtime's own reader is part of its host, which ends the process when a value has another type than it expects. This one reads what
/// it needs, reports what is wrong, and finds no file outside the folder.
/// </remarks>
internal sealed class DependencyList
{
    // That of the SDK's largest assembly has 200 kB.
    private const int MaxBytes = 4 << 20;

    private readonly string path;
    private readonly string folder;
    private readonly List<PlugInAsset> libraries = [];
    private int count;

    private DependencyList(string path) => (this.path, folder) = (path, Path.GetDirectoryName(path)!);

    /// <summary>The libraries that exist.</summary>
    /// <exception cref="PlugInFileException">The file cannot be read or is not valid.</exception>
    public static IEnumerable<PlugInAsset> Read(string path)
    {
        var list = new DependencyList(path);
        var content = PlugInFile.Read(path, MaxBytes).AsMemory();
        try
        {
            using var json = JsonDocument.Parse(
                content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content,
                new() { AllowDuplicateProperties = false, CommentHandling = JsonCommentHandling.Skip });
            list.AddTarget(json.RootElement);
        }
        catch (JsonException exception)
        {
            // Without the place, which the diagnostic has.
            var reason = exception.Message.Split(" LineNumber:", 2)[0];
            throw new PlugInFileException(path, "is not valid: " + reason, (int)(exception.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            throw list.Invalid("a name in it is not text");
        }

        return list.libraries;
    }

    private void AddTarget(JsonElement root)
    {
        var target = Member(root, "the file", "runtimeTarget");
        var name = target.ValueKind == JsonValueKind.Object ? Member(target, "`runtimeTarget`", "name") : target;
        if (name.ValueKind != JsonValueKind.String)
        {
            throw Invalid("the name of `runtimeTarget` is not text");
        }

        foreach (var library in Members(Member(Member(root, "the file", "targets"), "`targets`", name.GetString()!), "the target"))
        {
            foreach (var group in Members(library.Value, "a library"))
            {
                AddGroup(group);
            }
        }
    }

    private void AddGroup(JsonProperty group)
    {
        if (group.Name is not ("runtime" or "native" or "resources" or "runtimeTargets"))
        {
            return;
        }

        foreach (var asset in Members(group.Value, $"`{group.Name}`"))
        {
            if (asset.Value.ValueKind != JsonValueKind.Object)
            {
                throw Invalid($"`{group.Name}` is not a map of maps");
            }

            var kind = group.Name == "runtimeTargets" ? Text(asset.Value, "assetType") : group.Name;
            Add(asset.Name, kind, group.Name == "runtimeTargets" ? Text(asset.Value, "rid") : "", Text(asset.Value, "localPath"));
        }
    }

    private void Add(string name, string kind, string runtime, string localPath)
    {
        if (++count > PlugInFiles.MostFiles)
        {
            throw Invalid(string.Create(CultureInfo.InvariantCulture, $"it lists more than {PlugInFiles.MostFiles:#,0} files"));
        }

        AssetKind? found = kind switch
        {
            "runtime" => AssetKind.Assembly,
            "resources" => AssetKind.Satellite,
            "native" => AssetKind.Native,
            _ => null,
        };
        var file = PossiblePaths(name, localPath, found).Select(FullPath).FirstOrDefault(Path.Exists);

        // A package has an empty file of this name where it has nothing for a framework.
        if (found is { } known && file is not null && Path.GetFileName(file) != "_._")
        {
            libraries.Add(new(file, known, runtime));
        }
    }

    // `lib/net8.0/de/Words.resources.dll` is in `de/`, `lib/net8.0/Words.dll` beside the plug-in, `runtimes/…` at its own path.
    private static IEnumerable<string> PossiblePaths(string asset, string localPath, AssetKind? kind)
    {
        string[] parts = asset.Split('/');
        return new[]
        {
            localPath,
            asset,
            kind == AssetKind.Satellite && parts is [.., var culture, var name] ? $"{culture}/{name}" : parts[^1],
        }.Where(path => path.Length > 0);
    }

    private string FullPath(string asset) =>
        asset.StartsWith('/') || asset.AsSpan().ContainsAny(":\\") || asset.Any(char.IsControl) || asset.Split('/').Contains("..")
            ? throw Invalid($"`{asset}` is not a path in its folder")
            : Path.GetFullPath(asset, folder);

    private string Text(JsonElement map, string key) => !map.TryGetProperty(key, out var value) ? ""
        : value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Invalid($"`{key}` is not text");

    private JsonElement Member(JsonElement map, string name, string key) =>
        map.ValueKind != JsonValueKind.Object ? throw Invalid($"{name} is not a map")
        : map.TryGetProperty(key, out var value) ? value : throw Invalid($"{name} has no `{key}`");

    private JsonElement.ObjectEnumerator Members(JsonElement map, string name) =>
        map.ValueKind == JsonValueKind.Object ? map.EnumerateObject() : throw Invalid($"{name} is not a map");

    private PlugInFileException Invalid(string reason) => new(path, "is not valid: " + reason, line: 1);
}
