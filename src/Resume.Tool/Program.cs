using System.Text;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;
using Resume.Tool.Verbs;

namespace Resume.Tool;

internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
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
            UnexpectedError.PrintStackTraces([exception]);
            reporter.Report(UnexpectedError.Describe("resume", exception));
            return ExitStatus.Errors;
        }
    }
}
