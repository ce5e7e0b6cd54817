using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Resume.Formats.Reading;

/// <summary>YAML text -> a tree of nodes with spans.</summary>
internal static class YamlReader
{
    public static Node Read(string file, string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return ReadNode(file, parser);
    }

    private static Node ReadNode(string file, Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return ReadScalar(file, scalar);
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = ImmutableArray.CreateBuilder<Node>();
            while (!parser.Accept<SequenceEnd>(out _))
            {
                items.Add(ReadNode(file, parser));
            }

            return new ListNode(items.ToImmutable(), Span(file, sequence.Start, parser.Consume<SequenceEnd>().End));
        }

        var map = parser.Consume<MappingStart>();
        var members = ImmutableArray.CreateBuilder<KeyValuePair<ScalarNode, Node>>();
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = ReadScalar(file, parser.Consume<Scalar>());
            members.Add(new(key, ReadNode(file, parser)));
        }

        return new MapNode(members.ToImmutable(), Span(file, map.Start, parser.Consume<MappingEnd>().End));
    }

    private static ScalarNode ReadScalar(string file, Scalar scalar) => new(scalar.Value, scalar.Style switch
    {
        YamlDotNet.Core.ScalarStyle.Plain => ScalarStyle.Plain,
        YamlDotNet.Core.ScalarStyle.Literal or YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Block,
        _ => ScalarStyle.Quoted,
    }, Span(file, scalar.Start, scalar.End));

    private static SourceSpan Span(string file, Mark start, Mark end) =>
        new(file, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
}
