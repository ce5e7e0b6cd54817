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

    /// <summary>The file that the package has of it. Copied, as making it takes a twentieth of a first build; made if it does not exist.</summary>
    public string Packed { get; set; } = "";

    /// <inheritdoc />
    public override bool Execute()
    {
        try
        {
            var schema = File.Exists(Packed) ? File.ReadAllBytes(Packed) : Make();

            // Its time stays the same too, for those who watch it.
            if (!RegularFile.HasContent(Path, schema))
            {
                OutputFile.Write(Path, schema);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            DiagnosticLog.Write(Log, ProjectDiagnostics.CannotWriteSchema(SourceSpan.Start(ProjectFile), Path, exception.Message));
        }

        return !Log.HasLoggedErrors;
    }

    private static byte[] Make()
    {
        using var schema = new MemoryStream();
        JsonSchema.Write(schema);
        return schema.ToArray();
    }
}
