using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>The largest number of values in a list that a page has little room for.</summary>
internal static class ListLimit
{
    /// <summary>The contacts of one kind in the header.</summary>
    public const int Contacts = 100;

    /// <summary>The levels of lists that have bullets of their own.</summary>
    public const int BulletMarks = 8;

    /// <summary>The paths in one list of a variant.</summary>
    public const int Paths = 200;

    /// <summary>The sections of a sidebar.</summary>
    public const int SidebarSections = 50;

    /// <summary>The first items of a list, as many as it may have; reports the first of the others.</summary>
    public static ImmutableArray<Node> Take(int most, ImmutableArray<Node> items, string key, ReadingContext context)
    {
        if (items.Length <= most)
        {
            return items;
        }

        context.Report(LimitDiagnostics.TooManyItems(items[most].Span, key, most));
        return items[..most];
    }

    /// <summary>The JSON Schema of a list with a largest number of items, or of any list for null.</summary>
    public static JsonObject AddTo(JsonObject list, int? most)
    {
        if (most is not null)
        {
            list["maxItems"] = most;
        }

        return list;
    }
}
