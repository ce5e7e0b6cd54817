using Resume.Formats.Diagnostics;

namespace Resume.Tool.Compiling;

/// <summary>An exception that nobody expected, as a diagnostic.</summary>
internal static class OwnFault
{
    private const string ShowStack = "RESUME_STACK_TRACE";

    public static Diagnostic Of(Exception exception, SourceSpan span)
    {
        if (Environment.GetEnvironmentVariable(ShowStack) is "1" or "true")
        {
            Console.Error.WriteLine(exception);
        }

        var fault = FaultRules.Unexpected(span, exception);
        return fault with { Hint = $"{fault.Hint} and what `{ShowStack}=1` shows" };
    }
}
