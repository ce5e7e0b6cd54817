using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>A paragraph style, which Word shows in its gallery.</summary>
/// <param name="Id">The id that paragraphs refer to.</param>
/// <param name="Name">The name in Word, which enables Word's features for built-in styles.</param>
/// <param name="Next">The style of the next paragraph that the user begins.</param>
/// <param name="Text">The tokens of its text.</param>
internal sealed record ParagraphStyle(string Id, string Name, string Next, TextStyleTokens Text)
{
    /// <summary>Space above it, in points.</summary>
    public double Before { get; init; } = Text.SpaceBefore;

    /// <summary>Space below it, in points.</summary>
    public double After { get; init; } = Text.SpaceAfter;

    /// <summary>True if its lines stay on one page, together with the next paragraph.</summary>
    public bool IsHead { get; init; }

    /// <summary>Its level in the navigation pane, from 0; null for running text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The alignment of its lines.</summary>
    public Alignment Align { get; init; }

    /// <summary>Indent at the start of its lines, in points.</summary>
    public double Indent { get; init; }

    /// <summary>The place of its line.</summary>
    public RulePlace Rule { get; init; }

    /// <summary>Thickness of that line, in points; 0 for none.</summary>
    public double RuleThickness { get; init; }

    /// <summary>Space between it and that line, in points.</summary>
    public double RuleGap { get; init; }

    /// <summary>True if it has a tab stop at the end of the line.</summary>
    public bool RightTab { get; init; }

    /// <summary>The id of the character style for the same text within a paragraph of another style; null if there is none.</summary>
    public string? CharacterStyle { get; init; }

    /// <summary>True for a paragraph that runs from right to left in a document that does not.</summary>
    public bool IsRightToLeft { get; init; }

    /// <summary>The numbering of its items, or null if it is not a list style.</summary>
    public ListLevel? List { get; init; }
}

/// <summary>A level of a numbering.</summary>
/// <param name="Numbering">The id of the numbering.</param>
/// <param name="Level">The level, from 0.</param>
/// <param name="Indent">Indent of its text, in points.</param>
/// <param name="Hanging">Distance from its marks to its text, in points.</param>
internal sealed record ListLevel(int Numbering, int Level, double Indent, double Hanging);
