namespace Resume.Formats.Typesetting.Fonts;

/// <summary>A cache that forgets the items which were not used for the longest time when it has too many or they are too large. Thread-safe.</summary>
/// <param name="most">How many items it keeps.</param>
/// <param name="mostBytes">The total size of the items that it keeps; the last one is kept in any case.</param>
internal sealed class RecentItems<TKey, TValue>(int most, long mostBytes)
    where TKey : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Item>> byKey = [];

    // The one used last is the first.
    private readonly LinkedList<Item> items = [];
    private long bytes;

    private readonly record struct Item(TKey Key, TValue Value, long Bytes);

    /// <summary>The number of items in the cache.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return items.Count;
            }
        }
    }

    /// <summary>The item with a key, created if there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="size">The size of a new item, bytes.</param>
    /// <param name="create">Creates a new item. It must be quick, because all other threads wait meanwhile.</param>
    public TValue GetOrAdd(TKey key, long size, Func<TKey, TValue> create)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var known))
            {
                items.Remove(known);
                items.AddFirst(known);
                return known.Value.Value;
            }

            var added = items.AddFirst(new Item(key, create(key), size));
            byKey.Add(key, added);
            bytes += size;
            while (items.Count > most || (bytes > mostBytes && items.Count > 1))
            {
                Remove(items.Last!);
            }

            return added.Value.Value;
        }
    }

    /// <summary>Forgets the item with a key, if there is one.</summary>
    public void Remove(TKey key)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(key, out var known))
            {
                Remove(known);
            }
        }
    }

    private void Remove(LinkedListNode<Item> item)
    {
        items.Remove(item);
        byKey.Remove(item.Value.Key);
        bytes -= item.Value.Bytes;
    }
}
