using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Resume.Formats.Resources;

/// <summary>Whether this process can run code that it loads: plug-ins, and templates of themes.</summary>
/// <remarks>
/// A natively compiled tool cannot; it starts the managed tool for command lines that need it. The native compiler knows that this property
/// is false, and leaves out what is behind it.
/// </remarks>
internal static class DynamicCode
{
    public const string Unsupported = "this natively compiled program cannot load code; run it where .NET is installed";

    [FeatureGuard(typeof(RequiresDynamicCodeAttribute))]
    [FeatureGuard(typeof(RequiresUnreferencedCodeAttribute))]
    [FeatureGuard(typeof(RequiresAssemblyFilesAttribute))]
    [UnconditionalSuppressMessage(
        "Trimming", "IL4000", Justification = "A process without dynamic code is a trimmed single file, and one with it is neither.")]
    public static bool IsSupported => RuntimeFeature.IsDynamicCodeSupported;
}
