using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Build.Incremental;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>Writes outputs, each path once.</summary>
internal sealed class OutputWriter(string projectFile, string outputFolder, TaskLoggingHelper log)
{
    private readonly string projectFolder = Path.GetDirectoryName(projectFile)!;
    private readonly OutputClaims claims = new();
    private bool folderErrorIsReported;

    /// <summary>Claims a portable path for a source; reports an error and returns false if another source has it.</summary>
    public bool Claim(SourceItem source, string output)
    {
        if (claims.Claim(output, source.Name) is not { } owner)
        {
            return true;
        }

        DiagnosticLog.Write(log, ProjectDiagnostics.OutputConflict(SourceSpan.Start(source.Path), output, owner.Source));
        return false;
    }

    /// <summary>Writes an output; reports an error and returns null if that is not possible.</summary>
    public ManifestOutput? Write(SourceItem source, CompiledOutput output, string? writerHash)
    {
        var path = Path.Join(source.OutputFolder, SourceName.FileName(source.OutputName, output));
        var portable = PortablePath.FromFull(projectFolder, path);
        if (!Claim(source, portable))
        {
            return null;
        }

        try
        {
            OutputFile.Write(path, output.Content.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportWriteError(source, path, exception.Message);
            return null;
        }

        log.LogMessage(MessageImportance.Normal, $"{source.Name} -> {path}");
        return new(output.Format, output.Variant, output.Locale, portable, writerHash);
    }

    // A folder that cannot be written is reported once, not for every output.
    private void ReportWriteError(SourceItem source, string path, string reason)
    {
        if (OutputFolders.IsWritable(outputFolder))
        {
            DiagnosticLog.Write(log, ProjectDiagnostics.CannotWrite(SourceSpan.Start(source.Path), path, reason));
        }
        else if (!folderErrorIsReported)
        {
            folderErrorIsReported = true;
            DiagnosticLog.Write(log, ProjectDiagnostics.CannotWrite(SourceSpan.Start(projectFile), outputFolder, reason));
        }
    }
}
