using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>Finds templates that are valid but have no effect, or not the intended one.</summary>
internal static partial class TemplateChecks
{
    /// <summary>Imports for the other templates of the folder.</summary>
    private const string Imports = "_ViewImports";

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>The templates that replace a built-in one, or that another one renders.</summary>
    public static ImmutableArray<TemplateFile> Used(ImmutableArray<TemplateFile> files) =>
        [.. files.Where(file => HasValidName(file) && IsUsed(file, files))];

    /// <summary>Warnings about files that are not used, and about scripts that browsers do not run.</summary>
    public static IEnumerable<Diagnostic> Check(Theme theme)
    {
        var files = theme.Templates.Files;
        foreach (var file in files)
        {
            if (!HasValidName(file))
            {
                yield return TemplateDiagnostics.InvalidName(SourceSpan.Start(file.Path));
            }
            else if (!IsUsed(file, files))
            {
                var nearest = Suggestions.Nearest(file.Name.TrimStart('_'), BuiltInTemplates.Names);
                yield return TemplateDiagnostics.Unused(SourceSpan.Start(file.Path), file.Name, BuiltInTemplates.Names, nearest);
            }
        }

        foreach (var file in ForbidsScripts(theme.Html.ContentSecurityPolicy) ? files : [])
        {
            var text = new SourceText(file.Path, file.Text);
            foreach (Match script in Script().Matches(file.Text))
            {
                yield return TemplateDiagnostics.BlockedScript(text.Span(script.Index, script.Index + script.Length));
            }
        }
    }

    private static bool HasValidName(TemplateFile file) => !file.Name.AsSpan().ContainsAnyExcept(NameCharacters);

    private static bool IsUsed(TemplateFile file, ImmutableArray<TemplateFile> files) =>
        file.Name == Imports
        || BuiltInTemplates.Names.Contains(file.Name, StringComparer.Ordinal)
        || files.Any(other => other != file && other.Text.Contains($"\"{file.Name}\"", StringComparison.Ordinal));

    // Content Security Policy Level 3, 6.1.1: the fallback of `script-src` is `default-src`.
    private static bool ForbidsScripts(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries);
        var scripts = directives.FirstOrDefault(directive => directive.StartsWith("script-src ", StringComparison.Ordinal))
            ?? directives.FirstOrDefault(directive => directive.StartsWith("default-src ", StringComparison.Ordinal));
        return scripts?.EndsWith(" 'none'", StringComparison.Ordinal) == true;
    }

    // Data is no script that runs.
    [GeneratedRegex(
        """<script(?![^>]*\btype\s*=\s*["']?application/(ld\+)?json)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Script();
}
