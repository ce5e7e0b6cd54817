using System.Collections.Immutable;
using Resume.Formats.PlugIns;

namespace Resume.Formats.Batch;

/// <summary>A source to compile.</summary>
/// <param name="Path">Its path as diagnostics show it.</param>
/// <param name="FullPath">Its full path.</param>
/// <param name="RootFolder">A folder that it may read files from; portable paths are relative to it.</param>
/// <param name="Options">The compile options.</param>
internal sealed record BatchSource(string Path, string FullPath, string RootFolder, CompileOptions Options)
{
    /// <summary>The part of the fingerprint that the caller adds, such as the outputs' folder.</summary>
    public string Key { get; init; } = "";

    /// <summary>The full path of an output; null where the source is only checked.</summary>
    public Func<CompiledOutput, string>? OutputPath { get; init; }

    /// <summary>Its content if it is in no file.</summary>
    public byte[]? Content { get; init; }

    /// <summary>The folder in which it was found, and which it must not lead out of; null if it was named.</summary>
    public string? FoundIn { get; init; }

    /// <summary>Further folders that it may read files from, besides its <see cref="SourceRoots"/>.</summary>
    public ImmutableArray<string> FurtherRoots { get; init; } = [];

    /// <summary>The earlier compilation, or null.</summary>
    public ManifestEntry? Earlier { get; init; }

    /// <summary>The hash of the plug-in that writes a format, or null for a built-in writer, which is part of the compiler.</summary>
    public string? WriterHash(string format) =>
        Options.Writers.OfType<PlugInWriter>().FirstOrDefault(writer => writer.Format == format)?.Hash;
}
