namespace Resume.Tool.Editing.Syntax;

/// <summary>How a scalar is written.</summary>
internal enum LooseStyle
{
    /// <summary>Nothing is written yet, as after `name:`.</summary>
    None,
    Plain,
    SingleQuoted,
    DoubleQuoted,

    /// <summary>A text on the following lines, after `|` or `&gt;`.</summary>
    Block,
}

/// <summary>A value of a text that may be broken YAML or JSON, with its offsets.</summary>
internal abstract class LooseNode
{
    /// <summary>The offset of its first character.</summary>
    public int Start { get; set; }

    /// <summary>The offset behind its last character.</summary>
    public int End { get; set; }

    /// <summary>The map or list that contains it; null for the root.</summary>
    public LooseNode? Parent { get; set; }

    /// <summary>The member whose value it is, or null for items and the root.</summary>
    public LooseMember? Member { get; set; }

    /// <summary>The maps and lists around it and itself, the root first.</summary>
    public IEnumerable<LooseNode> Chain => (Parent?.Chain ?? []).Append(this);
}

/// <summary>A scalar, or the place of a value that is not there yet.</summary>
internal sealed class LooseScalar : LooseNode
{
    public LooseStyle Style { get; set; }

    /// <summary>Its value, without quotes; of a text on several lines, with spaces in place of line breaks. Empty for a block.</summary>
    public string Value { get; set; } = "";
}

/// <summary>A list.</summary>
internal sealed class LooseList : LooseNode
{
    /// <summary>True for a list in brackets.</summary>
    public bool IsFlow { get; init; }

    /// <summary>The column of its dashes; of a list in brackets, -1.</summary>
    public int Column { get; init; } = -1;

    public List<LooseNode> Items { get; } = [];
}

/// <summary>A map.</summary>
internal sealed class LooseMap : LooseNode
{
    /// <summary>True for a map in braces.</summary>
    public bool IsFlow { get; init; }

    /// <summary>The column of its keys; of a map in braces, -1.</summary>
    public int Column { get; init; } = -1;

    public List<LooseMember> Members { get; } = [];

    /// <summary>The value of a key, or null.</summary>
    public LooseNode? this[string key] => Find(key)?.Value;

    /// <summary>The member with a key, or null.</summary>
    public LooseMember? Find(string key) => Members.Find(member => member.Key == key);
}

/// <summary>A key and its value.</summary>
/// <param name="map">The map that contains it.</param>
/// <param name="key">The key, without quotes.</param>
/// <param name="keyStart">The offset of the key's first character, which may be a quote.</param>
/// <param name="keyEnd">The offset behind the key.</param>
internal sealed class LooseMember(LooseMap map, string key, int keyStart, int keyEnd)
{
    public LooseMap Map { get; } = map;

    public string Key { get; } = key;

    public int KeyStart { get; } = keyStart;

    public int KeyEnd { get; } = keyEnd;

    /// <summary>False for a word in the place of a key, without a colon: it may be one that is being written.</summary>
    public bool HasColon { get; init; } = true;

    public LooseNode Value { get; set; } = new LooseScalar();
}
