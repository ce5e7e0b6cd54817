using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Resume.Build.Incremental;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;

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
        var path = source.OutputPath(output);
        var portable = PortablePath.FromFull(projectFolder, path);
        if (!Claim(source, portable))
        {
            return null;
        }

        bool isChanged;
        try
        {
            isChanged = output.File!.MoveIntoPlace();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportWriteError(source.Path, path, exception.Message);
            return null;
        }

        var note = isChanged ? "" : " (unchanged)";
        log.LogMessage(MessageImportance.Normal, $"{source.Name} -> {path}{note}");
        return new(output.Format, output.Variant, output.Locale, portable, writerHash, output.Part, output.MayBePublished)
        {
            Variables = output.Variables,
        };
    }

    /// <summary>Writes the page that links all outputs, unless it is there already; reports an error and returns null if that fails.</summary>
    public ManifestOutput? WriteIndex(byte[] content)
    {
        var path = Path.Join(outputFolder, IndexPage.FileName);
        var portable = PortablePath.FromFull(projectFolder, path);
        if (claims.Claim(portable, Path.GetFileName(projectFile)) is { } owner)
        {
            DiagnosticLog.Write(log, ProjectDiagnostics.OutputConflict(SourceSpan.Start(projectFile), portable, owner.Source));
            return null;
        }

        try
        {
            // The page is current if its content is; its time is then that of its last change.
            if (!RegularFile.HasContent(path, content))
            {
                OutputFile.Write(path, content);
                log.LogMessage(MessageImportance.Normal, $"{Path.GetFileName(projectFile)} -> {path}");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            ReportWriteError(projectFile, path, exception.Message);
            return null;
        }

        return new("html", null, null, portable);
    }

    // A folder that cannot be written is reported once, not for every output.
    private void ReportWriteError(string source, string path, string reason)
    {
        if (OutputFolders.IsWritable(outputFolder))
        {
            DiagnosticLog.Write(log, ProjectDiagnostics.CannotWrite(SourceSpan.Start(source), path, reason));
        }
        else if (!folderErrorIsReported)
        {
            folderErrorIsReported = true;
            DiagnosticLog.Write(log, ProjectDiagnostics.CannotWrite(SourceSpan.Start(projectFile), outputFolder, reason));
        }
    }
}
