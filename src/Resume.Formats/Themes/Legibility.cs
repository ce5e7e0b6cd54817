using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Themes;

/// <summary>Whether the colours that a source chooses can be read on its pages.</summary>
internal static class Legibility
{
    // WCAG 2.2, 1.4.3, for text of the sizes a résumé has.
    private const double Least = 4.5;

    private static readonly ImmutableArray<ColorRole> Texts = [ColorRole.Text, ColorRole.Muted, ColorRole.Accent, ColorRole.Link];

    /// <summary>Reports each of the source's colours that is too near its background, once.</summary>
    public static void Check(Theme theme, ImmutableArray<Setting> tokens, DiagnosticBag diagnostics)
    {
        if (!tokens.IsEmpty)
        {
            Check(theme.Light, "light", "darker", tokens, diagnostics);
            Check(theme.Dark, "dark", "lighter", tokens, diagnostics);
        }
    }

    private static void Check(Palette palette, string medium, string better, ImmutableArray<Setting> tokens, DiagnosticBag diagnostics)
    {
        var blamed = new HashSet<Setting>();
        foreach (var role in Texts)
        {
            var contrast = Contrast.Of(palette[role], palette.Background);
            if (contrast < Least && Chosen(role, medium, tokens) is { } setting && blamed.Add(setting))
            {
                diagnostics.Report(ThemeDiagnostics.LowContrast(setting.Span, setting.Path, setting.Values[0], contrast, medium, better));
            }
        }
    }

    // What the theme that ships says is its own affair, and `accent` is lightened for dark screens.
    private static Setting? Chosen(ColorRole role, string medium, ImmutableArray<Setting> tokens)
    {
        var name = role.ToString().ToLowerInvariant();
        string[] paths = [$"colors.{medium}.{name}", .. medium == "light" && role is ColorRole.Accent or ColorRole.Link ? ["accent"] : (string[])[], $"colors.{medium}.background"];
        return paths.Select(path => tokens.FirstOrDefault(setting => setting.Path == path)).FirstOrDefault(setting => setting is not null);
    }
}
