using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>A mistake in a template.</summary>
/// <param name="Span">Its place; the file is the name of the template.</param>
/// <param name="Code">The compiler's code, such as `CS1061` or `RZ1006`.</param>
/// <param name="Message">The compiler's message.</param>
internal sealed record TemplateError(SourceSpan Span, string Code, string Message)
{
    private static readonly Dictionary<(string Code, string Word), string> Hints = new()
    {
        [("CS0103", "'Html'")] = "write `@Raw(text)` for text that is HTML already; other values are encoded",
    };

    /// <summary>The diagnostic for the file of the template.</summary>
    public Diagnostics.Diagnostic ToDiagnostic(string file)
    {
        var hint = Hints.FirstOrDefault(hint => hint.Key.Code == Code && Message.Contains(hint.Key.Word, StringComparison.Ordinal)).Value;
        return TemplateDiagnostics.DoesNotCompile(Span with { File = file }, Message, Code, hint);
    }
}

/// <summary>Finds the places of the compiler's diagnostics in templates.</summary>
internal static class TemplateErrors
{
    /// <summary>All errors, each once, in the order of their places.</summary>
    public static ImmutableArray<TemplateError> Find(
        IEnumerable<Microsoft.CodeAnalysis.Diagnostic> diagnostics, ImmutableArray<TemplateFile> templates)
    {
        var errors = diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => (Diagnostic: diagnostic, Span: diagnostic.Location.GetMappedLineSpan()))
            .ToList();
        var placed = errors.Where(error => IsTemplate(error.Span.Path)).ToList();

        // An error in code that the template did not write follows from one in the template, as a rule.
        var chosen = placed.Count > 0 ? placed : errors;
        return
        [
            .. chosen
                .Select(error => Convert(error.Diagnostic, error.Span, templates))
                .Distinct()
                .OrderBy(error => error.Span.File, StringComparer.Ordinal)
                .ThenBy(error => error.Span.Line)
                .ThenBy(error => error.Span.Column),
        ];
    }

    private static TemplateError Convert(
        Microsoft.CodeAnalysis.Diagnostic diagnostic, FileLinePositionSpan span, ImmutableArray<TemplateFile> templates)
    {
        var message = diagnostic.GetMessage(CultureInfo.InvariantCulture).ReplaceLineEndings(" ").Trim().TrimEnd('.');
        if (IsTemplate(span.Path))
        {
            var (start, end) = (span.StartLinePosition, span.EndLinePosition);
            var name = Path.GetFileNameWithoutExtension(span.Path);
            return new(new(name, start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1), diagnostic.Id, message);
        }

        // The name of generated code is that of its template: `Header_cshtml.g.cs`.
        var file = Path.GetFileName(span.Path ?? "");
        var template = templates.FirstOrDefault(
            template => file.StartsWith(template.Name + "_cshtml", StringComparison.Ordinal)) ?? templates[0];
        return new(SourceSpan.Start(template.Name), diagnostic.Id, message);
    }

    private static bool IsTemplate(string? path) => path?.StartsWith(RazorInput.Folder, StringComparison.Ordinal) == true;
}
