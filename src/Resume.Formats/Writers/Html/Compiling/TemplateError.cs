using Resume.Formats.Diagnostics;

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
    public Diagnostic ToDiagnostic(string file)
    {
        var hint = Hints.FirstOrDefault(hint => hint.Key.Code == Code && Message.Contains(hint.Key.Word, StringComparison.Ordinal)).Value;
        return TemplateDiagnostics.DoesNotCompile(Span with { File = file }, Message, Code, hint);
    }
}
