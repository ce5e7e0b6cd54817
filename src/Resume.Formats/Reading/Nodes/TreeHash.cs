using System.Security.Cryptography;
using System.Text;

namespace Resume.Formats.Reading.Nodes;

/// <summary>A hash of what a tree contains, wherever that is written.</summary>
internal static class TreeHash
{
    public static string Compute(Node node)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, node);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Lengths and kinds keep two different trees from giving the same bytes.
    private static void Add(IncrementalHash hash, Node node)
    {
        switch (node)
        {
            case ScalarNode scalar:
                Add(hash, 's', scalar.Value);
                break;
            case ListNode list:
                Add(hash, 'l', FormattableString.Invariant($"{list.Items.Length}"));
                foreach (var item in list.Items)
                {
                    Add(hash, item);
                }

                break;
            case MapNode map:
                Add(hash, 'm', FormattableString.Invariant($"{map.Members.Length}"));
                foreach (var (key, value) in map.Members)
                {
                    Add(hash, 'k', key.Value);
                    Add(hash, value);
                }

                break;
        }
    }

    private static void Add(IncrementalHash hash, char kind, string text) =>
        hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{kind}{text.Length}:{text}")));
}
