using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Resume.Formats.PlugIns;

/// <summary>The runtime identifiers whose libraries run on this machine, the most specific first.</summary>
internal static class RuntimeIdentifiers
{
    private static readonly ImmutableArray<string> Compatible = Find();

    /// <summary>How well a library for a runtime fits: 0 is best, null if it does not run here. One for all runtimes fits least.</summary>
    public static int? Rank(string runtime) =>
        runtime.Length == 0 ? Compatible.Length : Compatible.IndexOf(runtime) is >= 0 and var index ? index : null;

    private static ImmutableArray<string> Find()
    {
        var own = RuntimeInformation.RuntimeIdentifier;
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        string[] systems = OperatingSystem.IsWindows() ? ["win"]
            : OperatingSystem.IsMacOS() ? ["osx", "unix"]
            : own.Contains("musl", StringComparison.Ordinal) || own.StartsWith("alpine", StringComparison.Ordinal)
                ? ["linux-musl", "linux", "unix"]
            : OperatingSystem.IsLinux() ? ["linux", "unix"]
            : ["unix"];
        var names = systems.SelectMany(system => new[] { $"{system}-{architecture}", system }).Prepend(own).Append("any");
        return [.. names.Distinct(StringComparer.Ordinal)];
    }
}
