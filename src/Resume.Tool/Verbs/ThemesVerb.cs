using System.CommandLine;
using Resume.Formats.Themes;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume themes`: the built-in themes, one per line.</summary>
internal sealed class ThemesVerb : Command
{
    public ThemesVerb(Reporter reporter)
        : base("themes", "Lists the available themes.") =>
        SetAction(_ =>
        {
            foreach (var theme in BuiltInThemes.Names)
            {
                reporter.Print(theme);
            }
        });
}
