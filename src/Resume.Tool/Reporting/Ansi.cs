using Resume.Formats.Diagnostics;

namespace Resume.Tool.Reporting;

/// <summary>Colours and links for a terminal; plain text for everything else.</summary>
/// <param name="enabled">Whether the output understands escape sequences.</param>
internal sealed class Ansi(bool enabled)
{
    /// <summary>True if there are colours.</summary>
    public bool IsEnabled => enabled;

    public string Bold(string text) => Sgr("1", text);

    public string Dim(string text) => Sgr("2", text);

    public string Hint(string text) => Sgr("36", text);

    public string Color(Severity severity, string text) => Sgr(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    }, text);

    /// <summary>A text that only the first of two texts has.</summary>
    public string Removed(string text) => Sgr("31", text);

    /// <summary>A text that only the second of two texts has.</summary>
    public string Added(string text) => Sgr("32", text);

    /// <summary>The part of a line that makes it different, with the line's colour as its background.</summary>
    public string Changed(Func<string, string> color, string text) => color(enabled ? $"\e[7m{text}" : text);

    /// <summary>A clickable link; terminals without links show the text.</summary>
    public string Link(string target, string text) => enabled ? $"\e]8;;{target}\e\\{text}\e]8;;\e\\" : text;

    private string Sgr(string codes, string text) => enabled ? $"\e[{codes}m{text}\e[0m" : text;
}
