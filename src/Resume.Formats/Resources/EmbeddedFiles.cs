namespace Resume.Formats.Resources;

/// <summary>The data files that ship inside this assembly, under their path in the source tree.</summary>
internal static class EmbeddedFiles
{
    /// <summary>The paths of the files in a folder, in the order of their characters.</summary>
    public static IEnumerable<string> List(string folder) =>
        typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
            .Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static Stream Open(string path) =>
        typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"no resource {path} in this build");

    public static byte[] Read(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
