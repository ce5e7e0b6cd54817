using System.CommandLine;
using System.Text.Json;
using Resume.Formats.Diagnostics;
using Resume.Formats.Writers;
using Resume.Tool.Editing;
using Resume.Tool.Editing.Files;
using StreamJsonRpc;

namespace Resume.Tool.Verbs;

/// <summary>What `resume lsp` does.</summary>
internal sealed partial class LspVerb
{
    partial void SetAction() => SetAction(RunAsync);

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var request = inputs.Read(parsed);
        reporter.Report(request.WriterErrors);
        var trusts = parsed.GetValue(trust);
        var options = trusts ? request.Options : request.Options with { TemplateHost = TemplateHost.None };
        await using var server = new LanguageServer(
            Console.OpenStandardInput(), Console.OpenStandardOutput(), new EditingSettings(options, request.SourceRoots, trusts));
        try
        {
            return await server.RunAsync().WaitAsync(cancellationToken) ? ExitStatus.Success : ExitStatus.Errors;
        }
        catch (Exception exception) when (exception is BadRpcHeaderException or JsonException or IOException)
        {
            reporter.Report(ProjectDiagnostics.NotAMessage(exception.Message));
            return ExitStatus.Errors;
        }
    }
}
