using Resume.Tool.Reporting;
using Resume.Tool.Verbs;

namespace Resume.Tool.Tests;

/// <summary>Runs the tool in this process, which takes milliseconds: for arguments that are not relative to the current folder.</summary>
internal static class InProcess
{
    /// <summary>Runs a command line. In its words and in what it prints, `~/` is the folder.</summary>
    public static async Task<Run> RunHereAsync(this EmptyFolder folder, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var ansi = new Ansi(enabled: false);
        var status = await CommandLine.RunAsync(
            [.. args.Select(arg => arg.StartsWith("~/", StringComparison.Ordinal) ? folder[arg[2..]] : arg)],
            new(output, error, new(new(), ansi, 200), ansi));
        return new(status, Shorten(output), Shorten(error));

        string Shorten(StringWriter text) =>
            text.ToString().Replace(folder.FullPath + Path.DirectorySeparatorChar, "~/", StringComparison.Ordinal);
    }
}
