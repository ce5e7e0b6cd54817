using System.Collections.Immutable;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Listing;
using Resume.Tool.Sources;

namespace Resume.Tool.Compiling;

/// <summary>A command line of `resume build` or `resume check`.</summary>
/// <param name="Paths">Sources, folders and projects.</param>
/// <param name="Options">The compile options.</param>
internal sealed record CompileRequest(ImmutableArray<string> Paths, CompileOptions Options)
{
    /// <summary>True if formats were named; otherwise a project's own formats apply.</summary>
    public bool NamesFormats { get; init; }

    /// <summary>The assemblies of <see cref="CompileOptions.Writers"/> that are not built in.</summary>
    public ImmutableArray<string> PlugIns { get; init; } = [];

    /// <summary>Why some writers could not be loaded.</summary>
    public ImmutableArray<Diagnostic> WriterErrors { get; init; } = [];

    /// <summary>The full paths of further folders that sources may read files from.</summary>
    public ImmutableArray<string> SourceRoots { get; init; } = [];

    /// <summary>The part of the sources that is compiled.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>The output folder, or null to write beside each source.</summary>
    public string? Output { get; init; }

    /// <summary>The file for the only output, or null.</summary>
    public string? OutputFile { get; init; }

    /// <summary>True to write the only output to standard output.</summary>
    public bool WritesToStandardOutput { get; init; }

    /// <summary>True to write a page that links all outputs.</summary>
    public bool WritesIndex { get; init; }

    /// <summary>True to leave out outputs with private values.</summary>
    public bool OnlyPublished { get; init; }

    /// <summary>Whether outputs are only listed, and how.</summary>
    public ListForm List { get; init; }

    /// <summary>The full path of an output.</summary>
    public string OutputPath(Source source, CompiledOutput output) =>
        OutputFile is { } file ? StartFolder.Resolve(file) : source.OutputPath(Output, output);
}
