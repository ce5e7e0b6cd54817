namespace Resume.Formats.Diagnostics;

/// <summary>The language server: RES5100 to RES5109.</summary>
internal static partial class ProjectDiagnostics
{
    public static Diagnostic NotAMessage(string reason) =>
        new("RES5100", Severity.Error, CommandLine, $"the editor sent something that is not a message of the protocol: {Reason(reason)}",
            "let an editor start `resume lsp`; it talks the Language Server Protocol, not text");

    // Next free: RES5101
}
