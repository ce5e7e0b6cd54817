using Resume.Formats.Writers;
using Resume.Tool.Compiling;

namespace Resume.Tool.Projects;

/// <summary>What was asked for, as global properties of the project.</summary>
internal static class ProjectProperties
{
    private const string NoWarn = "ResumeNoWarn";
    private const string WarningsAsErrors = "ResumeWarningsAsErrors";

    /// <summary>Switches that ask MSBuild which codes the project lists itself.</summary>
    public static IEnumerable<string> GetCodes => [$"-getProperty:{NoWarn}", $"-getProperty:{WarningsAsErrors}"];

    public static Dictionary<string, string> Of(Request request)
    {
        var properties = new Dictionary<string, string>();
        if (!request.Formats.IsEmpty)
        {
            properties["ResumeFormats"] = string.Join(';', request.Formats);

            // These and no others, also where they are the usual ones, to which the writers of packages would add theirs.
            properties["_ResumeDefaultFormats"] = "";
        }

        if (!request.PlugIns.IsEmpty)
        {
            properties["_ResumeWritersForAll"] = string.Join(';', request.PlugIns.Select(path => Escape(Path.GetFullPath(path))));
            properties["_ResumeWriterFormatsForAll"] = string.Join(';', request.Writers.Except(ResumeWriters.All).Select(writer => writer.Format));
        }

        if (request.Theme is { } theme)
        {
            properties["ResumeTheme"] = theme;

            // The property is a default, which a source's own theme wins over; the command line wins over both.
            properties["_ResumeThemeForAll"] = theme;
        }

        if (request.Locale is { } locale)
        {
            properties["ResumeLocale"] = locale;
            properties["_ResumeLocaleForAll"] = locale;
        }

        if (request.Output is { } output)
        {
            // Relative to where the command was given, not to the project; `/` on every system, as a backslash at the end would quote what follows.
            properties["ResumeOutputPath"] = Escape(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output))) + '/';
        }

        if (request.TreatWarningsAsErrors)
        {
            properties["TreatWarningsAsErrors"] = "true";
        }

        return properties;
    }

    public static bool HasCodes(Request request) => !request.NoWarn.IsEmpty || !request.WarningsAsErrors.IsEmpty;

    /// <summary>Adds the command line's codes to those the project has, which a global property alone would replace.</summary>
    public static void AddCodes(Dictionary<string, string> properties, Request request, Func<string, string> ofProject)
    {
        properties[NoWarn] = string.Join(';', request.NoWarn.Prepend(ofProject(NoWarn)));
        properties[WarningsAsErrors] = string.Join(';', request.WarningsAsErrors.Prepend(ofProject(WarningsAsErrors)));
    }

    /// <summary>`-property:Name="Value"`: between quotes a semicolon parts a list, and not one property from the next.</summary>
    public static IEnumerable<string> Switches(Dictionary<string, string> properties) =>
        properties.Select(property => $"-property:{property.Key}=\"{property.Value.Replace("\"", "%22", StringComparison.Ordinal)}\"");

    /// <summary>Escapes what a path may hold and MSBuild would take for a list, a wildcard or another property.</summary>
    private static string Escape(string path) =>
        string.Concat(path.Select(character => "%$@'\"();?*".Contains(character, StringComparison.Ordinal) ? $"%{(int)character:X2}" : character.ToString()));
}
