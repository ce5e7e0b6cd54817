using System.CommandLine;

namespace Resume.Tool.Managed;

/// <summary>A verb that the native tool cannot run with every command line.</summary>
internal interface INeedsManagedTool
{
    /// <summary>Why this command line needs the managed tool, found one after the other; none if the native tool can run it.</summary>
    IEnumerable<string> FindManagedReasons(ParseResult parsed);
}
