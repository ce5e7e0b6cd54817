namespace Resume.Formats.Writers;

/// <summary>What those who read a Markdown text make of it, beyond CommonMark.</summary>
internal sealed record MarkdownDialect
{
    /// <summary>A file for GitHub and similar sites: with tables, strikethrough, and addresses that become links.</summary>
    public static MarkdownDialect GitHub { get; } = new() { Marks = "|~", Addresses = ["://", "www."] };

    /// <summary>A text of a source: what CommonMark understands.</summary>
    public static MarkdownDialect Source { get; } = new();

    /// <summary>A text of a source that is one line: no block starts in it.</summary>
    public static MarkdownDialect SourceLine { get; } = new() { LineBreak = " ", HasBlocks = false };

    /// <summary>A text in JSON: each line feed breaks the line, and HTML is understood.</summary>
    public static MarkdownDialect Json { get; } = new() { LineBreak = "\n", LessThan = "&lt;", Ampersand = "&amp;" };

    /// <summary>A text in JSON that is one line, such as a name: no block starts in it.</summary>
    public static MarkdownDialect JsonLine { get; } = Json with { LineBreak = " ", HasBlocks = false };

    /// <summary>A line break within a paragraph (CommonMark 0.31, 6.7).</summary>
    public string LineBreak { get; private init; } = "\\\n";

    /// <summary>Characters that are marks in addition to those of CommonMark.</summary>
    public string Marks { get; private init; } = "";

    /// <summary>Parts of addresses that become links, and in which a backslash would be shown.</summary>
    public string[] Addresses { get; private init; } = [];

    /// <summary>A `&lt;` that starts no tag.</summary>
    public string LessThan { get; private init; } = "\\<";

    /// <summary>A `&amp;` that starts no entity.</summary>
    public string Ampersand { get; private init; } = "\\&";

    /// <summary>True where lines may be headings, quotations or items of lists.</summary>
    public bool HasBlocks { get; private init; } = true;
}
