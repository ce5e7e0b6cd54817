using System.Globalization;
using Microsoft.Build.Framework;

namespace Resume.Build;

/// <summary>
/// The task of `HostWarnings.proj`: whether MSBuild was called with `-warnaserror` without codes. In an SDK project, MSBuild adds the
/// project's own codes to the empty list, and then answers for these codes alone; a project without settings gets the true answer.
/// </summary>
[MSBuildMultiThreadableTask]
public sealed class ReadHostWarnings : Microsoft.Build.Utilities.Task
{
    /// <summary>True if all warnings are errors.</summary>
    [Output]
    public bool AreErrors { get; private set; }

    /// <summary>The codes that are not, by `-warnnotaserror`.</summary>
    [Output]
    public string[] Exceptions { get; private set; } = [];

    /// <inheritdoc />
    public override bool Execute()
    {
        AreErrors = IsError(0);
        // It can be asked for single codes only.
        Exceptions = AreErrors ? [.. Enumerable.Range(1000, 9000).Where(number => !IsError(number)).Select(ToCode)] : [];
        return true;
    }

    private bool IsError(int number) => BuildEngine is IBuildEngine8 engine && engine.ShouldTreatWarningAsError(ToCode(number));

    private static string ToCode(int number) => string.Create(CultureInfo.InvariantCulture, $"RES{number:0000}");
}
