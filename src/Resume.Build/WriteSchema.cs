using Microsoft.Build.Framework;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;
using Resume.Formats.Reading;

namespace Resume.Build;

/// <summary>The task that writes the JSON Schema of sources, for completion and checks in editors.</summary>
[MSBuildMultiThreadableTask]
public sealed class WriteSchema : Microsoft.Build.Utilities.Task
{
    /// <summary>The full path of the file.</summary>
    [Required]
    public string Path { get; set; } = "";

    /// <summary>The full path of the project, for errors.</summary>
    [Required]
    public string ProjectFile { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        using var schema = new MemoryStream();
        JsonSchema.Write(schema);
        try
        {
            // Its time stays the same too, for those who watch it.
            if (!RegularFile.HasContent(Path, schema.ToArray()))
            {
                OutputFile.Write(Path, schema.ToArray());
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DiagnosticLog.Write(Log, ProjectDiagnostics.CannotWriteSchema(SourceSpan.Start(ProjectFile), Path, exception.Message));
        }

        return !Log.HasLoggedErrors;
    }
}
