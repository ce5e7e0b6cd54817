using Spectre.Console;
using Spectre.Console.Rendering;

namespace Resume.Tool.Reporting;

/// <summary>Renders tables to text, with colours or without.</summary>
internal static class StyledText
{
    /// <summary>The lines, each without spaces at its end.</summary>
    public static string Render(int width, bool hasColors, IEnumerable<IRenderable> parts)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new()
        {
            Ansi = hasColors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = hasColors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
        foreach (var part in parts)
        {
            console.Write(part);
        }

        return string.Join('\n', output.ToString().TrimEnd().Split('\n').Select(line => line.TrimEnd()));
    }
}
