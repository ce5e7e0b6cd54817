using Resume.Formats.Diagnostics;

namespace Resume.Tool.Reporting;

/// <summary>Colours and links for a terminal; plain text for everything else.</summary>
/// <param name="enabled">Whether the output understands escape sequences.</param>
internal sealed class Ansi(bool enabled)
{
    public string Bold(string text) => Sgr("1", text);

    public string Dim(string text) => Sgr("2", text);

    public string Hint(string text) => Sgr("36", text);

    public string Color(Severity severity, string text) => Sgr(severity switch
    {
        Severity.Error => "1;31",
        Severity.Warning => "1;33",
        _ => "1;36",
    }, text);

    /// <summary>A clickable link; terminals without links show the text.</summary>
    public string Link(string target, string text) => enabled ? $"\e]8;;{target}\e\\{text}\e]8;;\e\\" : text;

    private string Sgr(string codes, string text) => enabled ? $"\e[{codes}m{text}\e[0m" : text;
}
