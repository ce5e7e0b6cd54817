using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>A label with the punctuation that separates it from its value, in the document's language: "Advisor", ":" and " ".</summary>
/// <param name="Text">The label itself; empty where there is none.</param>
/// <param name="End">The punctuation after it.</param>
public sealed record Label(string Text, LabelEnd End)
{
    /// <summary>No label.</summary>
    public static Label None { get; } = new("", LabelEnd.None);

    /// <summary>The label itself, without characters that no format can contain.</summary>
    public string Text { get; } = Sanitizer.Clean(Text);

    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The label and its punctuation: "Advisor: ".</summary>
    public override string ToString() => IsEmpty ? "" : Text + End;
}

/// <summary>
/// The end of a label: ":" and a space in English, a no-break space and ":" in French, a full-width colon without a space in Chinese.
/// </summary>
/// <param name="Mark">The punctuation, set in the style of the label.</param>
/// <param name="Gap">The space after it, or empty.</param>
public sealed record LabelEnd(string Mark, string Gap)
{
    /// <summary>No punctuation and no space.</summary>
    public static LabelEnd None { get; } = new("", "");

    /// <summary>Mark and gap.</summary>
    public override string ToString() => Mark + Gap;
}
