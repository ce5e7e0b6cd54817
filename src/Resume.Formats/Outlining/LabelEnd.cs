using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>What ends a label: ":" and a space in English, a no-break space before the colon in French, a full-width colon alone in Chinese.</summary>
/// <param name="Mark">What looks as the label does, bold where that is bold.</param>
/// <param name="Gap">The space after it, or empty.</param>
public sealed record LabelEnd(string Mark, string Gap)
{
    /// <summary>Parts what stands between label and value into mark and gap.</summary>
    public static LabelEnd Of(string between)
    {
        ArgumentNullException.ThrowIfNull(between);

        var mark = between.TrimEnd(' ');
        return new(mark, between[mark.Length..]);
    }

    /// <summary>A label with its end, or nothing where there is no label.</summary>
    public string After(string label) => string.IsNullOrEmpty(label) ? "" : Sanitizer.Clean(label) + this;

    /// <inheritdoc />
    public override string ToString() => Mark + Gap;
}
