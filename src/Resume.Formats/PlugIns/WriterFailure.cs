using System.Reflection;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>Turns exceptions of writers into diagnostics.</summary>
internal static class WriterFailure
{
    public static Diagnostic Describe(IResumeWriter writer, SourceSpan span, Exception exception)
    {
        var origin = writer is PlugInWriter plugIn ? plugIn.Origin : PlugInWriter.DescribeOrigin(writer.GetType());
        if (writer is not PlugInWriter && writer.GetType().Assembly == typeof(IResumeWriter).Assembly)
        {
            return FindReason(exception) is DllNotFoundException
                ? WritingDiagnostics.MissingNativeLibrary(span, writer.Format)
                : InternalDiagnostics.WriterFailed(span, writer.Format, exception);
        }

        var reason = FindReason(exception);
        return IsContractMismatch(reason)
            ? ProjectDiagnostics.ContractMismatch(span, origin, ExceptionText.Message(reason), null, PlugInContext.ContractVersion)
            : ProjectDiagnostics.PlugInFailed(span, writer.Format, origin, reason);
    }

    /// <summary>The cause, without the exceptions that the runtime wraps around it.</summary>
    public static Exception FindReason(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => FindReason(inner),
        TypeInitializationException { InnerException: { } inner } => FindReason(inner),
        ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => FindReason(first),
        // Thrown by PlugInContext and wrapped by the runtime.
        IOException { InnerException: FileNotFoundException or PlugInFileException } => FindReason(exception.InnerException),
        _ => exception,
    };

    /// <summary>True if a member of the contract is missing: the plug-in was built against another version.</summary>
    public static bool IsContractMismatch(Exception exception) =>
        exception is MissingMemberException or TypeLoadException
        && ExceptionText.Message(exception) is var message
        && (message.Contains(PlugInContext.ContractName + ".", StringComparison.Ordinal)
            || message.Contains(PlugInContext.ContractName + ",", StringComparison.Ordinal)
            || message.Contains("does not have an implementation", StringComparison.Ordinal));
}
