using Resume.Formats.Batch;
using Resume.Formats.Writers;
using Resume.Tool.Compiling;
using Resume.Tool.Sources;

namespace Resume.Tool.Projects;

/// <summary>The command line's options as global properties of a project.</summary>
internal static class ProjectProperties
{
    private const string NoWarn = "ResumeNoWarn";
    private const string WarningsAsErrors = "ResumeWarningsAsErrors";

    /// <summary>Switches that make MSBuild print the codes that the project itself lists.</summary>
    public static IEnumerable<string> GetCodes => [$"-getProperty:{NoWarn}", $"-getProperty:{WarningsAsErrors}"];

    /// <summary>The properties, without the codes of <see cref="AddCodes"/>.</summary>
    public static Dictionary<string, string> Create(CompileRequest request)
    {
        var properties = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (request.NamesFormats)
        {
            properties["ResumeFormats"] = string.Join(';', request.Options.Formats);

            // Without this, packages would add their writers' formats when the formats are the default ones.
            properties["_ResumeDefaultFormats"] = "";
        }

        if (!request.PlugIns.IsEmpty)
        {
            var paths = request.PlugIns.Select(path => MSBuildText.Escape(StartFolder.Resolve(path)));
            var formats = request.Options.Writers.Except(ResumeWriters.All).Select(writer => writer.Format);
            properties["_ResumeExtraWriters"] = string.Join(';', paths);
            properties["_ResumeExtraFormats"] = string.Join(';', formats);
        }

        AddFolders("_ResumeExtraThemeFolders", request.Options.ThemeFolders.Select(folder => folder.Path));
        AddFolders("_ResumeExtraFontFolders", request.Options.FontFolders.Select(folder => folder.Path));

        AddFolders("_ResumeExtraSourceRoots", request.SourceRoots);

        // The property is only a default, which a source's own setting overrides; the command line overrides both.
        foreach (var (name, value) in request.Options.Overrides())
        {
            properties[$"Resume{name}"] = value;
            properties[$"_Resume{name}Override"] = value;
        }

        if (request.Output is { } output)
        {
            // Relative to the current folder, not to the project. `/` on every system: a trailing backslash would escape the closing quote.
            properties["ResumeOutputPath"] = MSBuildText.Escape(Path.TrimEndingDirectorySeparator(StartFolder.Resolve(output))) + '/';
        }

        if (!request.Shard.IsWhole)
        {
            properties["ResumeShard"] = request.Shard.ToString();
        }

        if (request.WritesIndex)
        {
            properties["ResumeIndex"] = "true";
        }

        if (request.Options.TreatWarningsAsErrors)
        {
            properties["TreatWarningsAsErrors"] = "true";
        }

        return properties;

        void AddFolders(string property, IEnumerable<string> paths)
        {
            if (paths.Any())
            {
                properties[property] = string.Join(';', paths.Select(path => MSBuildText.Escape(StartFolder.Resolve(path))));
            }
        }
    }

    public static bool HasCodes(CompileRequest request) => !request.Options.NoWarn.IsEmpty || !request.Options.WarningsAsErrors.IsEmpty;

    /// <summary>Adds the codes of the command line to those of the project. A global property would replace them.</summary>
    /// <param name="properties">The properties to add to.</param>
    /// <param name="request">The command line.</param>
    /// <param name="getProjectValue">The project's own value of a property.</param>
    public static void AddCodes(Dictionary<string, string> properties, CompileRequest request, Func<string, string> getProjectValue)
    {
        properties[NoWarn] = string.Join(';', request.Options.NoWarn.Prepend(getProjectValue(NoWarn)));
        properties[WarningsAsErrors] = string.Join(';', request.Options.WarningsAsErrors.Prepend(getProjectValue(WarningsAsErrors)));
    }

    /// <summary>
    /// `-property:Name="Value"`. Inside the quotes a semicolon separates list items, outside it would separate properties.
    /// </summary>
    public static IEnumerable<string> ToSwitches(Dictionary<string, string> properties) =>
        properties.Select(property => $"-property:{property.Key}=\"{property.Value.Replace("\"", "%22", StringComparison.Ordinal)}\"");
}
