using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>The place at which a block is laid out.</summary>
/// <param name="Flow">The flow that gets its lines.</param>
/// <param name="Frame">The horizontal extent of its lines.</param>
/// <param name="Parent">The parent of its structure elements.</param>
internal sealed record LayoutScope(Flow Flow, Frame Frame, StructureElement Parent)
{
    /// <summary>The level of the headings of entries, one below the section's heading where that is shown (ISO 14289-1, 7.4.2).</summary>
    public StructureRole EntryHeading { get; init; } = StructureRole.Heading3;

    /// <summary>The column before its frame, at the start side of the page, or null.</summary>
    public Frame? StartColumn { get; init; }

    /// <summary>The frame with the column before it.</summary>
    public Frame WholeFrame => StartColumn is not { } column
        ? Frame
        : new(
            Math.Min(column.Left, Frame.Left),
            Math.Max(column.Left + column.Width, Frame.Left + Frame.Width) - Math.Min(column.Left, Frame.Left),
            Frame.RightToLeft);

    /// <summary>The same place, for text in a direction.</summary>
    public LayoutScope In(bool rightToLeft) => this with { Frame = Frame.In(rightToLeft) };

    /// <summary>The same flow and frame, within a new element.</summary>
    public LayoutScope Nest(StructureRole role) => this with { Parent = Parent.AddNew(role) };
}
