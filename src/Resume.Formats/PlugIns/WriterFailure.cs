using System.Reflection;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;

namespace Resume.Formats.PlugIns;

/// <summary>What a writer threw -> what there is to say about it.</summary>
internal static class WriterFailure
{
    public static Diagnostic Of(IResumeWriter writer, SourceSpan span, Exception exception)
    {
        var origin = writer is PlugInWriter plugIn ? plugIn.Origin : PlugInWriter.OriginOf(writer.GetType());
        if (writer is not PlugInWriter && writer.GetType().Assembly == typeof(IResumeWriter).Assembly)
        {
            return InternalDiagnostics.WriterFailed(span, writer.Format, exception);
        }

        var reason = Reason(exception);
        return IsOfTheContract(reason)
            ? ProjectDiagnostics.ContractMismatch(span, origin, reason.Message, null, PlugInContext.ContractVersion)
            : ProjectDiagnostics.PlugInFailed(span, writer.Format, origin, reason);
    }

    /// <summary>The exception itself, without those that only say that there was one.</summary>
    public static Exception Reason(Exception exception) => exception switch
    {
        TargetInvocationException { InnerException: { } inner } => Reason(inner),
        TypeInitializationException { InnerException: { } inner } => Reason(inner),
        ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } => Reason(first),
        // What our context threw, in the runtime's wrapping.
        IOException { InnerException: FileNotFoundException inner } => Reason(inner),
        _ => exception,
    };

    /// <summary>True where something of the contract is missed: it was built against another version of it.</summary>
    public static bool IsOfTheContract(Exception exception) =>
        exception is MissingMemberException or TypeLoadException
        && (exception.Message.Contains(PlugInContext.ContractName + ".", StringComparison.Ordinal)
            || exception.Message.Contains(PlugInContext.ContractName + ",", StringComparison.Ordinal)
            || exception.Message.Contains("does not have an implementation", StringComparison.Ordinal));
}
