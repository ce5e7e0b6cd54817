namespace Resume.Tool;

/// <summary>The tool's exit statuses.</summary>
internal static class ExitStatus
{
    public const int Success = 0;

    /// <summary>A source has errors, or a file could not be read or written.</summary>
    public const int Errors = 1;

    /// <summary>Of `resume diff`, as of `diff`: the texts differ. Any error is a <see cref="UsageError"/> there.</summary>
    public const int Differences = 1;

    public const int UsageError = 2;

    /// <summary>As in shells: 128 plus the number of SIGINT.</summary>
    public const int Interrupted = 130;
}
