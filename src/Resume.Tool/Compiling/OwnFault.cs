using Resume.Formats.Diagnostics;

namespace Resume.Tool.Compiling;

/// <summary>An exception that nobody expected, as a diagnostic.</summary>
internal static class OwnFault
{
    private const string ShowStack = "RESUME_STACK_TRACE";

    /// <summary>Shows where they come from, to who asks for it.</summary>
    public static void ShowStacks(IEnumerable<Exception> exceptions)
    {
        if (Environment.GetEnvironmentVariable(ShowStack) is "1" or "true")
        {
            foreach (var exception in exceptions)
            {
                Console.Error.WriteLine(exception);
            }
        }
    }

    public static Diagnostic Of(Exception exception, SourceSpan span)
    {
        ShowStacks([exception]);
        var fault = InternalDiagnostics.UnexpectedException(span, exception);
        return fault with { Hint = $"{fault.Hint} and what `{ShowStack}=1` shows" };
    }
}
