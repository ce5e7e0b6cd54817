using System.Collections.Concurrent;
using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Resources;

namespace Resume.Formats.Themes;

/// <summary>The themes that ship with the compiler: the YAML files in this folder.</summary>
internal static class BuiltInThemes
{
    /// <summary>The theme with a value for every token, over which all others are laid.</summary>
    public const string Default = "classic";

    private const string Folder = "Themes";
    private const string Extension = ".yaml";

    // Layers are immutable, so all compilations of a process share them.
    private static readonly ConcurrentDictionary<string, ThemeLayer> Layers = new(StringComparer.Ordinal);

    /// <summary>Their names in the order of the help: the default first, then by name.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. EmbeddedFiles.List(Folder)
            .Select(path => path[(Folder.Length + 1)..])
            .Where(file => file.EndsWith(Extension, StringComparison.Ordinal) && !file.Contains('/', StringComparison.Ordinal))
            .Select(file => file[..^Extension.Length])
            .OrderBy(name => name != Default),
    ];

    /// <summary>A theme's layer, laid over the default: it has a value for every token.</summary>
    public static ThemeLayer Get(string name) =>
        Layers.GetOrAdd(name, static name => name == Default ? Read(name) : Read(name).Over(Get(Default)));

    private static ThemeLayer Read(string name)
    {
        var path = $"{Folder}/{name}{Extension}";
        var diagnostics = new DiagnosticBag();
        var theme = ThemeFile.Read(new SourceFile(path, EmbeddedFiles.Read(path)), diagnostics);
        if (diagnostics.InSourceOrder() is [var first, ..])
        {
            throw new InvalidOperationException($"built-in theme: {first}");
        }

        static FontFamily? Family(FontChoice? choice) => choice is { Name.Value: var family } ? ShippedFamilies.Get(family) : null;

        return new(
            new(Family(theme.Fonts.Text), Family(theme.Fonts.Heading), Family(theme.Fonts.Code))
            {
                Fallbacks = [.. theme.Fonts.Fallbacks.Select(Family).OfType<FontFamily>()],
            },
            new(theme.Tokens));
    }
}
