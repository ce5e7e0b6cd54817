using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;
using Resume.Tool.Projects;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>Checks the paths of a command line before anything is read or written.</summary>
internal static class PathCheck
{
    /// <summary>The error for a path that is neither a folder nor a file that can be compiled, or null.</summary>
    public static Diagnostic? FindError(string path)
    {
        if (Directory.Exists(path))
        {
            return null;
        }

        if (path == StandardInput.Path)
        {
            return ProjectDiagnostics.InvalidUsage("only `build`, `check` and `convert` read standard input", "name a file or a folder");
        }

        if (!File.Exists(path))
        {
            return ProjectDiagnostics.PathNotFound(path);
        }

        // A file that is named itself needs no `.resume` in its name; in a folder, only files with it are sources.
        return LikelySources.IsYamlOrJson(path) || (ResumeProject.IsProject(path) && RegularFile.Exists(path))
            ? null
            : ProjectDiagnostics.NotASource(path);
    }
}
