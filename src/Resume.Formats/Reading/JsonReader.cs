using Resume.Formats.Reading.Trees;

namespace Resume.Formats.Reading;

/// <summary>JSON text -> a tree of nodes with spans.</summary>
internal static class JsonReader
{
    /// <summary>Reads a source, and reports what is wrong with its JSON; null where it holds nothing.</summary>
    public static Node? Read(SourceText source, ReadingContext context) => new JsonTree(source, context).Read();
}
