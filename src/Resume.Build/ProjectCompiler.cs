using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Build;

/// <summary>Creates the compiler of a project's sources.</summary>
internal static class ProjectCompiler
{
    /// <param name="projectFile">The full path of the project.</param>
    /// <param name="environment">The environment that sources may take values from.</param>
    /// <param name="work">What is done with each source; null to compile it.</param>
    public static BatchCompiler Create(string projectFile, KeyedEnvironment environment, BatchWork? work = null) => new(
        (source, reason) => Path.Exists(source.FullPath)
            ? ProjectDiagnostics.CannotRead(SourceSpan.Start(source.Path), reason)
            : ProjectDiagnostics.SourceNotFound(
                SourceSpan.Start(projectFile), PortablePath.FromFull(Path.GetDirectoryName(projectFile)!, source.FullPath)),
        (source, exception) => InternalError.Describe(SourceSpan.Start(source.Path), exception))
    {
        Environment = environment,
        Work = work,
    };
}
