using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`--writer DLL`: an assembly with custom writers. May be repeated.</summary>
internal static class WriterOption
{
    public static Option<string[]> Create() => new("--writer")
    {
        HelpName = "DLL",
        Description = "Assembly with custom formats; may be repeated.",
    };

    /// <summary>Loads the assemblies: all available writers, and the assemblies' errors.</summary>
    public static (WriterSet Set, ImmutableArray<Diagnostic> Errors) Load(ParseResult parsed, Option<string[]> option)
    {
        var diagnostics = new DiagnosticBag();
        var set = WriterSet.Load(parsed.GetValue(option) ?? [], ProjectDiagnostics.CommandLine, diagnostics);
        StartFolder.Restore();
        return (set, [.. diagnostics.InSourceOrder()]);
    }

    /// <summary>True if the command line is wrong, and not the plug-in: a wrong plug-in costs its own formats and nothing else.</summary>
    public static bool IsUsageError(Diagnostic error) => error.Code is "RES5040" or "RES5041";
}
