using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;

namespace Resume.Tool.Verbs;

/// <summary>`--writer DLL`: an assembly with more writers; may be given many times.</summary>
internal static class WriterOption
{
    public static Option<string[]> Make() => new("--writer")
    {
        HelpName = "DLL",
        Description = "An assembly with more formats; may be given many times.",
    };

    /// <summary>The writers there are, and what is wrong with the assemblies named.</summary>
    public static (WriterSet Set, ImmutableArray<Diagnostic> Wrong) Load(ParseResult parsed, Option<string[]> option)
    {
        var diagnostics = new DiagnosticBag();
        var set = WriterSet.Load(parsed.GetValue(option) ?? [], ProjectDiagnostics.CommandLine, diagnostics);
        return (set, [.. diagnostics.InSourceOrder()]);
    }
}
