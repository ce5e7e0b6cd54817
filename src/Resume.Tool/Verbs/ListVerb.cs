using System.CommandLine;
using Resume.Formats.Themes;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>Verbs that list names, one a line.</summary>
internal static class ListVerb
{
    public static Command Themes(Reporter reporter) => Of("themes", "Lists the themes there are.", BuiltInThemes.Names, reporter);

    private static Command Of(string name, string description, IEnumerable<string> names, Reporter reporter)
    {
        var verb = new Command(name, description);
        verb.SetAction(_ =>
        {
            foreach (var line in names)
            {
                reporter.Print(line);
            }
        });
        return verb;
    }
}
