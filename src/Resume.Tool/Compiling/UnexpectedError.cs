using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Compiling;

/// <summary>Reports unexpected exceptions: one line for everyone, stack traces on request.</summary>
internal static class UnexpectedError
{
    private const string StackTraceVariable = "RESUME_STACK_TRACE";

    /// <summary>Prints stack traces if the environment variable asks for them.</summary>
    public static void PrintStackTraces(TextWriter error, IEnumerable<Exception> exceptions)
    {
        if (Environment.GetEnvironmentVariable(StackTraceVariable) is "1" or "true")
        {
            foreach (var exception in exceptions)
            {
                error.WriteLine(ExceptionText.Details(exception));
            }
        }
    }

    /// <summary>The diagnostic for an exception in a file, or in the tool itself.</summary>
    public static Diagnostic Describe(string file, Exception exception) =>
        InternalError.Describe(new SourceSpan(file, 0, 0, 0, 0), exception, $"what `{StackTraceVariable}=1` shows");
}
