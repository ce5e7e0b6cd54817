using System.Text;
using Resume.Formats.Diagnostics;
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
            // A Windows console begins with the code page of its country.
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
            // The last line of defence: people see one line, not a stack of ours.
            reporter.Report(OwnFault.Of(exception, new SourceSpan("resume", 0, 0, 0, 0)));
            return ExitStatus.Errors;
        }
    }
}
