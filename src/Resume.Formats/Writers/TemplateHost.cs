namespace Resume.Formats.Writers;

/// <summary>What the program that runs the compiler provides to compile HTML templates.</summary>
/// <param name="FindSdk">
/// Finds the folder of the .NET SDK, whose compiler is used, such as `/usr/share/dotnet/sdk/10.0.100`; null, and the reason, if there is
/// none. Called when a template is not compiled yet.
/// </param>
/// <param name="CacheFolder">The folder that keeps compiled templates, or null for none.</param>
internal sealed record TemplateHost(Func<(string? Folder, string Reason)> FindSdk, string? CacheFolder)
{
    /// <summary>A program without an SDK.</summary>
    public static TemplateHost None { get; } = new(() => (null, "this program has none"), CacheFolder: null);
}
