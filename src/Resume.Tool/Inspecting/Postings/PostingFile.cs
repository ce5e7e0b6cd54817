using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;
using Resume.Tool.Sources;

namespace Resume.Tool.Inspecting.Postings;

/// <summary>Reads a posting: a text file.</summary>
internal static class PostingFile
{
    private const int MaxBytes = 1024 * 1024;

    /// <summary>The text, or the reason why there is none.</summary>
    public static (string Text, Diagnostic? Error) Read(string path)
    {
        try
        {
            var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true)
                .GetString(RegularFile.Read(StartFolder.Resolve(path), MaxBytes));
            return text.Contains('\0') ? ("", NotText(path))
                : Facts.Words.Find(text).Any() ? (text, null)
                : ("", ProjectDiagnostics.CannotReadPosting(path, "it contains no words"));
        }
        catch (DecoderFallbackException)
        {
            return ("", NotText(path));
        }
        catch (FileTooLargeException)
        {
            return ("", ProjectDiagnostics.CannotReadPosting(path, "it is larger than 1 MiB"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return ("", ProjectDiagnostics.CannotReadPosting(path, exception.Message));
        }
    }

    private static Diagnostic NotText(string path) => ProjectDiagnostics.CannotReadPosting(path, "it is not UTF-8 text");
}
