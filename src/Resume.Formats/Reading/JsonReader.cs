using Resume.Formats.Reading.Json;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading;

/// <summary>Reads JSON into a tree of nodes with spans.</summary>
internal static class JsonReader
{
    /// <summary>Reads a source and reports errors in its JSON; null if it is empty.</summary>
    public static Node? Read(SourceText source, ReadingContext context) => new JsonTree(source, context).Read();
}
