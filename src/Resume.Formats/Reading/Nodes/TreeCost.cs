using Resume.Formats.Limits;

namespace Resume.Formats.Reading.Nodes;

/// <summary>What reading a tree costs, in steps of a <see cref="Budget"/>: as much as the parser spent on it.</summary>
internal static class TreeCost
{
    public static long Count(Node node) => node switch
    {
        ScalarNode scalar => scalar.Value.Length,
        ListNode list => list.Items.Sum(item => Budget.Node + Count(item)),
        MapNode map => map.Members.Sum(member => member.Key.Value.Length + Budget.Node + Count(member.Value)),
        _ => 0,
    };
}
