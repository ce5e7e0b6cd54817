using System.Text;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;

namespace Resume.Tool.Editing.Texts;

/// <summary>The text of a file as the editor has it, or as it is on disk. Never changes: a change makes a new one.</summary>
/// <param name="Uri">The URI as the client writes it.</param>
/// <param name="Path">The full path.</param>
/// <param name="Version">The client's number of this text; null for a file that is not open.</param>
/// <param name="Text">The text.</param>
internal sealed record EditedText(string Uri, string Path, int? Version, string Text)
{
    private LineMap? lines;
    private LooseTree? tree;
    private byte[]? bytes;

    /// <summary>Its lines.</summary>
    public LineMap Lines => lines ??= new(Text);

    /// <summary>The text in UTF-8, as the compiler takes it.</summary>
    public byte[] Bytes => bytes ??= Encoding.UTF8.GetBytes(Text);

    /// <summary>Its keys and values, also where its notation is broken.</summary>
    public LooseTree Tree => tree ??= LooseTree.Parse(Text);

    /// <summary>The text after changes, each of which refers to the text that the one before leaves.</summary>
    public EditedText Apply(IEnumerable<ContentChange> changes, int? version)
    {
        var changed = this;
        foreach (var change in changes)
        {
            changed = new(Uri, Path, version, changed.Apply(change));
        }

        return ReferenceEquals(changed, this) ? new(Uri, Path, version, Text) : changed;
    }

    private string Apply(ContentChange change)
    {
        if (change.Range is not { } range)
        {
            return change.Text;
        }

        var start = Lines.OffsetOf(range.Start);
        var end = Math.Max(start, Lines.OffsetOf(range.End));
        return string.Concat(Text.AsSpan(0, start), change.Text, Text.AsSpan(end));
    }
}
