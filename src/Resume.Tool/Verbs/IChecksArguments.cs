using System.CommandLine;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Verbs;

/// <summary>A verb that checks the values of its arguments.</summary>
internal interface IChecksArguments
{
    /// <summary>The values that are not valid. Called only for a command line that could be parsed.</summary>
    IEnumerable<Diagnostic> FindErrors(ParseResult parsed);
}
