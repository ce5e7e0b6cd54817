using System.Runtime.CompilerServices;

namespace Resume.Formats.Tests.Writers;

/// <summary>
/// Compares text with an accepted file, in `Snapshots` next to the tests. `RESUME_ACCEPT=1 dotnet test` accepts the current text.
/// </summary>
internal static class Snapshot
{
    public static async Task Check(string name, string actual, [CallerFilePath] string test = "")
    {
        var file = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("RESUME_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, actual, TestContext.Current.CancellationToken);
        }

        Assert.True(File.Exists(file), $"no snapshot {name}; run with RESUME_ACCEPT=1 and look at it");
        Assert.Equal((await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), actual);
    }
}
