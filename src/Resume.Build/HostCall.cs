namespace Resume.Build;

/// <summary>Calls of MSBuild that its task host process declares but does not support.</summary>
internal static class HostCall
{
    /// <summary>The answer of the host, or the given one if the host does not support the call, for which it has this exception.</summary>
    public static T Try<T>(Func<T> call, T otherwise)
    {
        try
        {
            return call();
        }
        catch (NotImplementedException)
        {
            return otherwise;
        }
    }
}
