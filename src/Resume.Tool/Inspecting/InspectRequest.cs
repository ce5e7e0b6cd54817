using Resume.Tool.Compiling;
using Resume.Tool.Sources;

namespace Resume.Tool.Inspecting;

/// <summary>A command line of `resume inspect`.</summary>
/// <param name="Compilation">How its source is compiled.</param>
/// <param name="Source">The source.</param>
/// <param name="Today">The month in which current positions end.</param>
internal sealed record InspectRequest(CompileRequest Compilation, Source Source, int Today)
{
    /// <summary>True if HTML templates of the folder may run.</summary>
    public bool IsTrusted { get; init; }

    /// <summary>A posting and its text, or null.</summary>
    public (string Path, string Text)? Posting { get; init; }
}
