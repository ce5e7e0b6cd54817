using Microsoft.Build.Framework;

namespace Resume.Build;

/// <summary>Which warnings MSBuild turns into errors.</summary>
internal static class HostWarnings
{
    /// <summary>
    /// A function of a code. Asks MSBuild, which answers for codes in lists; <paramref name="answers"/> of `HostWarnings.proj` are for all
    /// others, if any.
    /// </summary>
    public static Func<string, bool> AreErrors(IBuildEngine host, ITaskItem[] answers)
    {
        var exceptions = answers
            .SelectMany(answer => answer.GetMetadata("Exceptions").Split(';'))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return code => (host is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(code))
            || (answers.Length > 0 && !exceptions.Contains(code));
    }
}
