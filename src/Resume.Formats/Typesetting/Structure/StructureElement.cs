namespace Resume.Formats.Typesetting.Structure;

/// <summary>A node of the structure tree: a logical part of the document, whichever pages it is on (ISO 32000-1, 14.7).</summary>
public sealed class StructureElement
{
    private readonly List<StructureElement> children = [];

    internal StructureElement(StructureRole role) => Role = role;

    /// <summary>Its type.</summary>
    public StructureRole Role { get; }

    /// <summary>The elements in it, in reading order.</summary>
    public IReadOnlyList<StructureElement> Children => children;

    /// <summary>The URL of a <see cref="StructureRole.Link"/>.</summary>
    public string? Target { get; internal init; }

    /// <summary>The description of a <see cref="StructureRole.Figure"/>.</summary>
    public string? AlternativeText { get; internal init; }

    /// <summary>The name of a section whose heading is not shown, or null.</summary>
    public string? Title { get; internal init; }

    /// <summary>The BCP 47 tag of its language where that is not the language of the document, or null.</summary>
    internal string? Language { get; init; }

    /// <summary>Adds a new child with a role and returns it.</summary>
    internal StructureElement AddNew(StructureRole childRole) => Add(new StructureElement(childRole));

    /// <summary>Adds a child and returns it.</summary>
    internal StructureElement Add(StructureElement child)
    {
        children.Add(child);
        return child;
    }
}
