using System.CommandLine;

namespace Resume.Tool.Managed;

/// <summary>A verb that the native tool cannot run with every command line.</summary>
/// <remarks>
/// What a verb does that it can run with none is in a file `…Verb.Managed.cs`, which sets the action of the verb, and in a folder of its
/// own. Resume.Tool.csproj leaves both out of the native program, which needs only the command line and the reason.
/// </remarks>
internal interface INeedsManagedTool
{
    /// <summary>Why this command line needs the managed tool, found one after the other; none if the native tool can run it.</summary>
    IEnumerable<string> FindManagedReasons(ParseResult parsed);
}
