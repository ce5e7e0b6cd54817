using System.Collections.Immutable;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Structure;

/// <summary>The document outline, which viewers show as bookmarks (ISO 32000-1, 12.3.3).</summary>
internal static class BookmarkTree
{
    private sealed class Node(Bookmark? bookmark, int number)
    {
        public Bookmark? Bookmark { get; } = bookmark;

        public int Number { get; } = number;

        public List<Node> Children { get; } = [];

        /// <summary>The number of nodes below it, all of which are shown open.</summary>
        public int Count { get; set; }
    }

    /// <summary>Writes the outline and returns its object number, or null if there are no bookmarks.</summary>
    public static int? Write(PdfFile file, ImmutableArray<Bookmark> bookmarks, ImmutableArray<Page> pages, int[] pageNumbers)
    {
        var root = new Node(null, file.Reserve());
        var open = new Stack<Node>([root]);

        foreach (var bookmark in bookmarks.IsDefault ? [] : bookmarks)
        {
            if ((uint)bookmark.PageIndex >= (uint)pages.Length || string.IsNullOrWhiteSpace(bookmark.Title))
            {
                continue;
            }

            while (open.Peek().Bookmark is { } above && above.Level >= bookmark.Level)
            {
                open.Pop();
            }

            var node = new Node(bookmark, file.Reserve());
            open.Peek().Children.Add(node);
            foreach (var ancestor in open)
            {
                ancestor.Count++;
            }

            open.Push(node);
        }

        if (root.Count == 0)
        {
            return null;
        }

        WriteChildRange(file.BeginObject(root.Number).Raw("<</Type/Outlines"u8), root);
        WriteChildren(file, root, pages, pageNumbers);
        return root.Number;
    }

    private static void WriteChildren(PdfFile file, Node parent, ImmutableArray<Page> pages, int[] pageNumbers)
    {
        for (var i = 0; i < parent.Children.Count; i++)
        {
            var node = parent.Children[i];
            var bookmark = node.Bookmark!;
            var buffer = file.BeginObject(node.Number).Raw("<</Title"u8).Text(bookmark.Title).Raw("/Parent "u8).Reference(parent.Number);
            if (i > 0)
            {
                buffer.Raw("/Prev "u8).Reference(parent.Children[i - 1].Number);
            }

            if (i < parent.Children.Count - 1)
            {
                buffer.Raw("/Next "u8).Reference(parent.Children[i + 1].Number);
            }

            buffer.Raw("/Dest["u8).Reference(pageNumbers[bookmark.PageIndex])
                .Raw("/XYZ null "u8).Number(pages[bookmark.PageIndex].Height - bookmark.Y).Raw(" null]"u8);
            WriteChildRange(buffer, node);
            WriteChildren(file, node, pages, pageNumbers);
        }
    }

    private static void WriteChildRange(PdfBuffer buffer, Node node)
    {
        if (node.Children.Count > 0)
        {
            buffer.Raw("/First "u8).Reference(node.Children[0].Number)
                .Raw("/Last "u8).Reference(node.Children[^1].Number)
                .Raw("/Count "u8).Integer(node.Count);
        }

        buffer.Raw(">>"u8);
    }
}
