using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;

namespace Resume.Formats;

/// <summary>The result of compiling a source: outputs to write, and diagnostics. A source with errors has no outputs.</summary>
public sealed record CompilationResult(ImmutableArray<CompiledOutput> Outputs, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>True where a diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>
    /// Other files that the outputs depend on, such as photos and fonts. When one of them changes, the source is out of date.
    /// </summary>
    public ImmutableArray<Dependency> Dependencies { get; init; } = [];

    /// <summary>Exceptions thrown by writers, for a log. Each is also reported as a diagnostic.</summary>
    public ImmutableArray<Exception> Exceptions { get; init; } = [];

    /// <summary>
    /// The variables of the environment that the source asks for, whether they are set or not. When one of them changes, the source is out
    /// of date.
    /// </summary>
    public ImmutableArray<string> Variables { get; init; } = [];

    /// <summary>The source's document.</summary>
    internal ResumeDocument Document { get; init; } = new() { File = "" };

    /// <summary>For each variant and language whose outputs may be published, what a list of outputs shows.</summary>
    internal ImmutableArray<OutputTitle> Titles { get; init; } = [];

    /// <summary>The names of the source's variants.</summary>
    internal ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>The requested formats that no variant allows, so that they have no outputs.</summary>
    internal ImmutableArray<string> UnusedFormats { get; init; } = [];
}

/// <summary>A file to write: its format, its file extension with the dot, and its bytes.</summary>
public sealed record CompiledOutput(string Format, string FileExtension, ReadOnlyMemory<byte> Content)
{
    /// <summary>The variant in the file's name, or null for the untailored résumé.</summary>
    public string? Variant { get; init; }

    /// <summary>The locale in the file's name, or null for the source's first locale.</summary>
    public string? Locale { get; init; }

    /// <summary>The name of the part in the file's name where the format has several files, such as "1" for the first page; or null.</summary>
    public string? Part { get; init; }

    /// <summary>False if it contains private values: it is not published, packed, served or indexed.</summary>
    public bool MayBePublished { get; init; } = true;

    /// <summary>The variables of the environment that it depends on, whether they are set or not.</summary>
    internal ImmutableArray<string> Variables { get; init; } = [];

    /// <summary>The language of its texts, a BCP 47 tag; empty if unknown.</summary>
    internal string Language { get; init; } = "";

    /// <summary>The file that has the content, where the compiler's caller stored it; <see cref="Content"/> is then empty.</summary>
    internal IPendingOutput? File { get; init; }
}
