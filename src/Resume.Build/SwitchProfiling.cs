using Microsoft.Build.Framework;

namespace Resume.Build;

/// <summary>
/// The task that decides whether processes that MSBuild starts from now on profile the code that they run, as .NET does by default to
/// optimize it better. A process that compiles many sources spends almost half of its time on that.
/// </summary>
/// <remarks>Of MSBuild's own process, so it is not for several threads: with `-mt`, where it has a process of its own, it changes nothing.</remarks>
public sealed class SwitchProfiling : Microsoft.Build.Utilities.Task
{
    // A runtime reads it when it starts.
    private const string Variable = "DOTNET_TieredPGO";

    /// <summary>True to profile, the default of .NET.</summary>
    [Required]
    public bool On { get; set; }

    /// <inheritdoc />
    public override bool Execute()
    {
        Environment.SetEnvironmentVariable(Variable, On ? null : "0");
        return true;
    }
}
