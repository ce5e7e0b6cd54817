using System.Text;
using Resume.Formats.PlugIns;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;
using Resume.Tool.Verbs;

namespace Resume.Tool;

internal static class Program
{
    public static async Task Main(string[] args)
    {
        RunningPlugIns.EndIsAnnounced = true;
        var status = await RunAsync(args);
        RunningPlugIns.Forget();

        // A plug-in may have started a thread that never ends.
        Environment.Exit(status);
    }

    private static async Task<int> RunAsync(string[] args)
    {
        // Before a plug-in can change it.
        StartFolder.Remember();
        if (OperatingSystem.IsWindows())
        {
            // A Windows console starts with the code page of its region.
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        var reporter = Reporter.ForConsole();
        try
        {
            return await CommandLine.RunAsync(args, reporter);
        }
        catch (OperationCanceledException)
        {
            return ExitStatus.Interrupted;
        }
        catch (Exception exception)
        {
            // The last resort: users see one line, and a stack trace only on request.
            reporter.PrintStackTraces([exception]);
            reporter.Report(UnexpectedError.Describe("resume", exception));
            return ExitStatus.Errors;
        }
    }
}
