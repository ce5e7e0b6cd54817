namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>A part of a file was not understood, so that it is unknown what it says.</summary>
/// <param name="part">The part, as the subject of "cannot be read".</param>
internal sealed class UnreadableOutputException(string part) : Exception(part + " cannot be read")
{
    /// <summary>The part.</summary>
    public string Part { get; } = part;
}
