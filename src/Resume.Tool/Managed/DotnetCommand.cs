namespace Resume.Tool.Managed;

/// <summary>Finds the command `dotnet`: where the environment says that it is, and then where its installers put it.</summary>
internal static class DotnetCommand
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    /// <summary>Its path, or null.</summary>
    public static string? Find() => Folders().Select(folder => Path.Combine(folder, Name)).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("DOTNET_ROOT") is { Length: > 0 } root)
        {
            yield return root;
        }

        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            yield return folder;
        }

        if (OperatingSystem.IsWindows())
        {
            yield return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "dotnet");
            yield break;
        }

        // Where .NET's own programs look for it.
        const string Registered = "/etc/dotnet/install_location";
        if (File.Exists(Registered) && File.ReadLines(Registered).FirstOrDefault() is { Length: > 0 } registered)
        {
            yield return registered;
        }

        yield return "/usr/share/dotnet";
        yield return "/usr/lib/dotnet";
        yield return "/usr/local/share/dotnet";
    }
}
