namespace Resume.Formats.Reading;

/// <summary>A source: its path and its bytes.</summary>
/// <param name="Path">The path for diagnostics; a `.json` extension selects JSON, any other YAML.</param>
/// <param name="Content">The content, in UTF-8 with or without a byte order mark.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>The files that the source may name, such as photos and fonts. If null, each of them is reported as missing.</summary>
    public ISourceFiles? Files { get; init; }

    /// <summary>
    /// The environment, from which YAML takes values such as `${RESUME_PHONE}`: a variable's value by its name, or null if it is not set.
    /// If null, none is set.
    /// </summary>
    public Func<string, string?>? Environment { get; init; }

    /// <summary>The size of the file, if <see cref="Content"/> is only its start because the file is too large.</summary>
    internal long? Size { get; init; }
}
