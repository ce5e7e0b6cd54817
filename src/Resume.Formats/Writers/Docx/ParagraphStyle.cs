using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx;

/// <summary>A paragraph style of the document: what Word shows in its gallery, with the theme's tokens behind it.</summary>
/// <param name="Id">Its id, by which paragraphs name it.</param>
/// <param name="Name">Word's name for it; where that is a built-in one, Word's own features know the style by it.</param>
/// <param name="Next">The style of a paragraph that is begun after it.</param>
/// <param name="Text">How its text is set.</param>
internal sealed record ParagraphStyle(string Id, string Name, string Next, TextStyleTokens Text)
{
    /// <summary>Space above it, in points.</summary>
    public double Before { get; init; } = Text.SpaceBefore;

    /// <summary>Space below it, in points.</summary>
    public double After { get; init; } = Text.SpaceAfter;

    /// <summary>Whether it stays on a page with what follows, and its lines with one another.</summary>
    public bool IsHead { get; init; }

    /// <summary>Its level in the navigation pane, from 0; null for running text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Where its lines stand.</summary>
    public Alignment Align { get; init; }

    /// <summary>Thickness of the line below it, in points; 0 for none.</summary>
    public double RuleThickness { get; init; }

    /// <summary>Space between it and that line, in points.</summary>
    public double RuleGap { get; init; }

    /// <summary>Whether what follows a tab stands at the right end of the line.</summary>
    public bool RightTab { get; init; }

    /// <summary>The numbering that it is an item of; null for what is no list.</summary>
    public ListLevel? List { get; init; }
}

/// <summary>A level of a numbering; levels count from 0.</summary>
internal sealed record ListLevel(int Numbering, int Level);
