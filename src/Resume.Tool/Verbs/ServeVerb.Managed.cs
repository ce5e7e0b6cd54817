using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers.Html;
using Resume.Tool.Serving;

namespace Resume.Tool.Verbs;

/// <summary>What `resume serve` does.</summary>
internal sealed partial class ServeVerb
{
    partial void SetAction() => SetAction(RunAsync);

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (!AspNetCoreRuntime.IsAvailable)
        {
            reporter.Report(ProjectDiagnostics.ServerNeedsAspNetCore(Environment.Version));
            return ExitStatus.Errors;
        }

        var settings = new ServeSettings(
            ReadPort(parsed) ?? 0, !parsed.GetValue(noOpen), parsed.GetValue(trust), parsed.GetValue(forEditor));
        var hasStarted = await new Session(inputs.Read(parsed), settings, reporter).RunAsync(cancellationToken);
        return hasStarted ? ExitStatus.Success : ExitStatus.Errors;
    }
}
