using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Mapping;

/// <summary>A kind of file that can be converted: what one tool writes.</summary>
internal abstract class ForeignKind
{
    /// <summary>Its name on the command line, such as `rendercv`.</summary>
    public abstract string Name { get; }

    /// <summary>The name of the tool.</summary>
    public abstract string Title { get; }

    /// <summary>True if a tree may be of this kind.</summary>
    public abstract bool Matches(MapNode root);

    /// <summary>Moves what the tree has to where this language has it. Types of values and their notation are of no concern here.</summary>
    public abstract void Convert(MapNode root, ResumeDraft resume);
}
