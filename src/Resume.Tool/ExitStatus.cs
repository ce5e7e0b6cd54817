namespace Resume.Tool;

/// <summary>What the tool's exit status says.</summary>
internal static class ExitStatus
{
    public const int Done = 0;

    /// <summary>The sources have errors, or a file could not be read or written.</summary>
    public const int Errors = 1;

    public const int WrongUsage = 2;

    /// <summary>As shells have it: 128 and the number of SIGINT.</summary>
    public const int Interrupted = 130;
}
