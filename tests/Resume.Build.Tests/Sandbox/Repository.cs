using System.Reflection;

namespace Resume.Build.Tests.Sandbox;

/// <summary>Where the tests find what they build with.</summary>
internal static class Repository
{
    public static string Folder { get; } = Metadata("Repository");

    public static string BuildFolder { get; } = Path.Join(Folder, "src", "Resume.Build", "build");

    public static string TaskAssembly { get; } =
        Path.Join(Folder, "src", "Resume.Build", "bin", Metadata("Configuration"), "net10.0", "Resume.Build.dll");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
