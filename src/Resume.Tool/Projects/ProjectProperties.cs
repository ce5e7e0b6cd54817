using Resume.Tool.Compiling;

namespace Resume.Tool.Projects;

/// <summary>What was asked for, as global properties of the project.</summary>
internal static class ProjectProperties
{
    private const string NoWarn = "ResumeNoWarn";
    private const string WarningsAsErrors = "ResumeWarningsAsErrors";

    public static Dictionary<string, string?> Of(Request request)
    {
        var properties = new Dictionary<string, string?>();
        if (!request.Formats.IsEmpty)
        {
            properties["ResumeFormats"] = string.Join(';', request.Formats);
        }

        if (request.Theme is { } theme)
        {
            properties["ResumeTheme"] = theme;
        }

        if (request.Output is { } output)
        {
            // Relative to where the command was given, not to the project.
            properties["ResumeOutputPath"] = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) + Path.DirectorySeparatorChar;
        }

        if (request.TreatWarningsAsErrors)
        {
            properties["TreatWarningsAsErrors"] = "true";
        }

        return properties;
    }

    /// <summary>Adds the command line's codes to those the project has, which a global property alone would replace; false where there are none to add.</summary>
    public static bool AddCodes(Dictionary<string, string?> properties, Request request, Func<string, string> ofProject)
    {
        void Add(string property, IEnumerable<string> codes) => properties[property] = string.Join(';', codes.Prepend(ofProject(property)));

        if (request.NoWarn.IsEmpty && request.WarningsAsErrors.IsEmpty)
        {
            return false;
        }

        Add(NoWarn, request.NoWarn);
        Add(WarningsAsErrors, request.WarningsAsErrors);
        return true;
    }
}
