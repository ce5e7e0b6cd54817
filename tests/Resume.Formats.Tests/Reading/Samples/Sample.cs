namespace Resume.Formats.Tests.Reading.Samples;

/// <summary>Third-party documents, downloaded by `.ci/install_samples`. Only `.ci/run` runs their tests, which are explicit.</summary>
internal static class Sample
{
    private static string Folder => Environment.GetEnvironmentVariable("RESUME_SAMPLES")
        ?? throw new InvalidOperationException("set RESUME_SAMPLES to the folder that .ci/install_samples has filled");

    /// <summary>All files with a suffix, in order. Throws if there are fewer than expected.</summary>
    public static IReadOnlyList<string> Files(string ending, int atLeast)
    {
        var files = Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Where(path => path.Replace('\\', '/').EndsWith(ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        Assert.True(files.Count >= atLeast, $"found {files.Count} files that end in `{ending}`");
        return files;
    }
}
