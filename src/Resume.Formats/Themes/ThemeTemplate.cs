using System.Text;
using Resume.Formats.Resources;

namespace Resume.Formats.Themes;

/// <summary>A theme file to start from: every token with its default, as a comment.</summary>
internal static class ThemeTemplate
{
    /// <summary>The text for a theme of that name.</summary>
    public static string Create(string name)
    {
        var text = new StringBuilder(
            $"""
            # A theme for Resume.Build. In a source beside this file: `theme: ./{name}.yaml`. In a project, for all of its sources:
            #
            #   <ItemGroup><ResumeThemeFolder Include="FOLDER" /></ItemGroup>
            #   <PropertyGroup><ResumeTheme>{name}</ResumeTheme></PropertyGroup>
            #
            # What is not set here is that of `base`: the name of a theme, or the path of another file such as this one.
            base: {BuiltInThemes.Default}

            # Every token with its value in `{BuiltInThemes.Default}`. Remove `# ` from a group to change it, and leave out
            # what stays as it is. Lengths are points, or have a unit: 4mm, 2cm, 0.8in. `resume check` reports mistakes.

            """.ReplaceLineEndings("\n"));
        foreach (var line in Encoding.UTF8.GetString(EmbeddedFiles.Read($"Themes/{BuiltInThemes.Default}.yaml")).Split('\n').Skip(1))
        {
            text.Append(line.TrimEnd() is { Length: > 0 } token ? "# " + token : "").Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
