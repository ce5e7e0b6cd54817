using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>Turns what a template throws into a diagnostic at its line.</summary>
internal static class TemplateFailure
{
    /// <summary>The diagnostic; null if no template threw the exception.</summary>
    public static Diagnostic? Describe(Exception exception, ImmutableArray<TemplateFile> templates)
    {
        var reason = FindReason(exception);
        var place = FindPlace(reason, templates) ?? FindPlace(exception, templates);
        return reason is TemplateException
            ? TemplateDiagnostics.Fails(place ?? SourceSpan.Start(templates[0].Path), reason.Message)
            : place is { } span ? TemplateDiagnostics.Throws(span, reason.GetType().Name, ExceptionText.Message(reason))
            : null;
    }

    // The first frame that is in a template: its line called what failed.
    private static SourceSpan? FindPlace(Exception exception, ImmutableArray<TemplateFile> templates) =>
        new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .Select(frame => FindPlace(frame, templates))
            .FirstOrDefault(place => place is not null);

    private static SourceSpan? FindPlace(StackFrame frame, ImmutableArray<TemplateFile> templates) =>
        TemplatePath.ToName(frame.GetFileName()) is { } name && templates.FirstOrDefault(template => template.Name == name) is { } file
            ? new(file.Path, frame.GetFileLineNumber(), frame.GetFileColumnNumber(), frame.GetFileLineNumber(), frame.GetFileColumnNumber())
            : null;

    // Without the exceptions that the runtime wraps around it.
    private static Exception FindReason(Exception exception) =>
        exception is TargetInvocationException or TypeInitializationException or AggregateException { InnerExceptions.Count: 1 }
        && exception.InnerException is { } inner
            ? FindReason(inner)
            : exception;
}
