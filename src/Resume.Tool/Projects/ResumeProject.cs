using System.Text;
using Resume.Formats.Batch;

namespace Resume.Tool.Projects;

/// <summary>Recognizes projects that compile résumés, without running MSBuild.</summary>
internal static class ResumeProject
{
    private static readonly string[] Imported = ["Directory.Build.props", "Directory.Build.targets"];

    /// <summary>True for the name of a project file.</summary>
    public static bool IsProject(string path) => Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase);

    /// <summary>True if a project, or a file that it imports from its folder, mentions Resume.Build.</summary>
    public static bool UsesPackage(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        return Imported.Select(name => Path.Combine(folder, name)).Where(File.Exists).Prepend(project).Any(Mentions);
    }

    private static bool Mentions(string file)
    {
        try
        {
            return Encoding.UTF8.GetString(SourceFileReader.Read(file)).Contains("Resume.Build", StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever builds the project gets the error.
            return false;
        }
    }
}
