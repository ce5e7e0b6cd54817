using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Resume.Formats.Converting.Writing;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;

namespace Resume.Tool.NewFiles;

/// <summary>What `resume init` is told of the résumé.</summary>
/// <param name="Name">The name of the person.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Locale">The language.</param>
internal sealed record NewRepositoryValues(string Name, string Email, string Theme, string Locale)
{
    /// <summary>The values in the template, which `dotnet new resume` replaces too.</summary>
    public static NewRepositoryValues Default { get; } = new("Ada Example", "ada@example.com", "classic", "en");
}

/// <summary>
/// The files of a new repository. They are those of the template `dotnet new resume`, which is embedded in this assembly.
/// </summary>
internal static class NewRepository
{
    private const string Folder = "Templates/";
    private const string Version = "RESUME_BUILD_VERSION";
    private const string Schema = "resume.schema.json";

    // A file that begins with a dot in a package is easily lost, so the template has them without.
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["gitignore"] = ".gitignore",
        ["github/workflows/resume.yml"] = ".github/workflows/resume.yml",
        ["vscode/extensions.json"] = ".vscode/extensions.json",
    };

    /// <summary>The paths of the files.</summary>
    public static ImmutableArray<string> Files { get; } =
    [
        .. typeof(NewRepository).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Select(name => Renamed.GetValueOrDefault(name, name))
            .Append(Schema)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The files with the values of a person.</summary>
    public static IEnumerable<(string Path, string Text)> Create(NewRepositoryValues values)
    {
        foreach (var file in Files)
        {
            yield return (file, file == Schema ? ReadSchema() : Fill(ReadTemplate(file), file, values));
        }
    }

    private static string Fill(string text, string file, NewRepositoryValues values)
    {
        var initial = NewRepositoryValues.Default;
        text = text.Replace(Version, PackageVersion(), StringComparison.Ordinal);
        return !file.EndsWith(".yaml", StringComparison.Ordinal) ? text
            : text
                .Replace($"name: {initial.Name}\n", $"name: {Scalar(values.Name)}\n", StringComparison.Ordinal)
                .Replace($"email: {initial.Email}\n", $"email: {Scalar(values.Email)}\n", StringComparison.Ordinal)
                .Replace($"theme: {initial.Theme}\n", $"theme: {values.Theme}\n", StringComparison.Ordinal)
                .Replace($"locale: {initial.Locale}\n", $"locale: {values.Locale}\n", StringComparison.Ordinal);
    }

    // The version of this tool, without the commit.
    private static string PackageVersion() =>
        typeof(NewRepository).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    private static string Scalar(string text) => YamlScalars.Write(new(text, ScalarStyle.Quoted, default));

    private static string ReadTemplate(string file)
    {
        var name = Folder + (Renamed.FirstOrDefault(pair => pair.Value == file).Key ?? file);
        using var stream = typeof(NewRepository).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string ReadSchema()
    {
        using var schema = new MemoryStream();
        JsonSchema.Write(schema);
        return Encoding.UTF8.GetString(schema.ToArray());
    }
}
