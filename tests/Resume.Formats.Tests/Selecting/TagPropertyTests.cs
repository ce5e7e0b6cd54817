using System.Collections.Immutable;
using CsCheck;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Selecting;

namespace Resume.Formats.Tests.Selecting;

/// <summary>What any variant selects by tags from any tree.</summary>
public class TagPropertyTests
{
    private static readonly string[] Names = ["a", "b", "c", "-a", "-b", "-c"];

    private static readonly Gen<string[]> Tags = Gen.Int[0, 2].Array[0, 3]
        .Select(numbers => numbers.Distinct().Select(i => Names[i]).ToArray());

    private static readonly Gen<string[]> Rules = Gen.Int[0, 5].Array[0, 4].Select(numbers => numbers.Select(i => Names[i]).ToArray());

    private static readonly Gen<Item> Items = Gen.Recursive<Item>((depth, item) =>
        Gen.Select(Tags, depth > 2 ? Gen.Const(Array.Empty<Item>()) : item.Array[0, 3], (tags, items) => new Item(tags, items)));

    private static readonly Gen<(Item[] Items, string[] Rules)> Cases =
        Gen.Select(Items.Array[0, 5], Rules, (items, rules) => (items, rules));

    [Fact]
    public void SelectionIsASubsetInTheSameOrder() => Cases.Sample(each =>
    {
        var (root, selected) = Select(each.Items, each.Rules);
        var remaining = new Queue<string>(Ids(selected));
        foreach (var id in Ids(root).Where(id => remaining.TryPeek(out var next) && next == id))
        {
            _ = remaining.Dequeue();
        }

        return remaining.Count == 0;
    });

    [Fact]
    public void ItemRemainsIfItsTagsAndThoseOfItsParentsAreSelected() => Cases.Sample(each =>
    {
        var (root, selected) = Select(each.Items, each.Rules);
        return Expected((ListNode)root["work"]!, each.Rules).SequenceEqual(Ids(selected));
    });

    [Fact]
    public void MinusWins() => Cases.Sample(each =>
    {
        var minus = each.Rules.Where(rule => rule[0] == '-').Select(rule => rule[1..]).ToHashSet();
        return TaggedNodes.All(Select(each.Items, each.Rules).Selected).All(tag => !minus.Contains(tag.Value));
    });

    [Fact]
    public void SelectingTwiceChangesNothingMore() => Cases.Sample(each =>
    {
        var selected = Select(each.Items, each.Rules).Selected;
        return TreeHash.Compute(Select(selected, each.Rules)) == TreeHash.Compute(selected);
    });

    [Fact]
    public void WithoutRulesEverythingRemains() => Items.Array[0, 5].Sample(items =>
    {
        var (root, selected) = Select(items, []);
        return TreeHash.Compute(root) == TreeHash.Compute(selected);
    });

    // The rules in words: minus wins; with positive tags, one of them is needed unless there are none; children go with their parents.
    private static IEnumerable<string> Expected(ListNode list, string[] rules)
    {
        foreach (var item in list.Items.Cast<MapNode>())
        {
            var tags = TaggedNodes.Tags(item).Select(tag => tag.Value).ToList();
            var positive = rules.Where(rule => rule[0] != '-').ToList();
            var isSelected = !tags.Any(tag => rules.Contains("-" + tag))
                && (positive.Count == 0 || tags.Count == 0 || tags.Exists(positive.Contains));
            if (!isSelected)
            {
                continue;
            }

            yield return NodePath.IdOf(item)!;
            foreach (var child in item["highlights"] is ListNode children ? Expected(children, rules) : [])
            {
                yield return child;
            }
        }
    }

    private static IEnumerable<string> Ids(Node? node) => node switch
    {
        ListNode list => list.Items.SelectMany(item => Ids(item).Prepend(NodePath.IdOf(item)!)),
        MapNode map => map.Members.Where(member => member.Key.Value is "work" or "highlights").SelectMany(member => Ids(member.Value)),
        _ => [],
    };

    private static (MapNode Root, MapNode Selected) Select(Item[] items, string[] rules)
    {
        var root = new MapNode([KeyValuePair.Create(Text("work"), (Node)List(items, "i"))], default);
        return (root, Select(root, rules));
    }

    private static MapNode Select(MapNode root, string[] rules) => TreeSelector.Select(
        root, new VariantSettings { Tags = [.. rules.Select(rule => new Located<string>(rule, default))] }, []).Root;

    private static ListNode List(Item[] items, string prefix) =>
        new([.. items.Select((item, i) => item.ToNode($"{prefix}{i}"))], default);

    private static ScalarNode Text(string text) => new(text, ScalarStyle.Plain, default);

    private sealed record Item(string[] Tags, Item[] Items)
    {
        public MapNode ToNode(string id)
        {
            var members = ImmutableArray.Create(KeyValuePair.Create(Text("id"), (Node)Text(id)));
            if (Tags.Length > 0)
            {
                members = members.Add(new(Text("tags"), new ListNode([.. Tags.Select(Text)], default)));
            }

            return new MapNode(Items.Length == 0 ? members : members.Add(new(Text("highlights"), List(Items, id + "-"))), default);
        }
    }
}
