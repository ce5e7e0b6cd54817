using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy;

/// <summary>What a private value is, which decides how it may be spelled.</summary>
internal enum PrivateKind
{
    Text,
    Name,
    Phone,
    Mail,
    Web,
    Address,
    PostalCode,
    Day,
    Picture,
}

/// <summary>A value that outputs without private values must not contain. Diagnostics name its path and never quote it.</summary>
/// <param name="Path">Its path, such as `basics.phone`, or the name of an environment variable.</param>
/// <param name="Key">The last key of the path, which says where a short value may be found.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The place that made it private.</param>
internal sealed record PrivateValue(string Path, string Key, PrivateKind Kind, SourceSpan Span)
{
    /// <summary>The value; empty for a picture.</summary>
    public string Text
    {
        get;
        init => (field, IsShort) = (value, CompactText.Fold(value).Length < Spelling.Shortest);
    } = "";

    /// <summary>True for a text with too few letters or digits to be searched for in all texts.</summary>
    public bool IsShort { get; private init; }

    /// <summary>The picture.</summary>
    public Photo? Photo { get; init; }

    // Not the text: a record would print it.
    public override string ToString() => Path;
}
