using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Resume.Formats.Diagnostics;
using Resume.Formats.Text;

namespace Resume.Formats.Model;

/// <summary>The style of a run of text.</summary>
[Flags]
public enum TextStyle
{
    /// <summary>As the text around it.</summary>
    None = 0,

    /// <summary>`*emphasis*`: italic.</summary>
    Emphasis = 1,

    /// <summary>`**strong**`: bold.</summary>
    Strong = 2,

    /// <summary>`` `code` ``: monospaced.</summary>
    Code = 4,

    /// <summary>The address at the end of a link's text, which is only for paper: a screen does not show it.</summary>
    Address = 8,
}

/// <summary>A piece of a line of text: a <see cref="TextRun"/>, a <see cref="Link"/> or a <see cref="HardBreak"/>.</summary>
public abstract record Inline;

/// <summary>Characters in one style. <paramref name="Span"/> is their place in the source, for diagnostics about a character.</summary>
public sealed record TextRun(string Text, TextStyle Style = TextStyle.None, SourceSpan Span = default) : Inline
{
    /// <summary>
    /// The characters, on one line. Setting it removes characters that no output can contain (control characters, lone surrogates,
    /// noncharacters); tabs and line ends become spaces.
    /// </summary>
    public string Text { get; init => field = Sanitizer.Clean(value); } = Sanitizer.Clean(Text);

    /// <summary>The BCP 47 tag of its language where that is not the language of the document; otherwise null.</summary>
    public string? Language { get; init; }
}

/// <summary>Runs that lead to <paramref name="Target"/>: an absolute http, https, mailto or tel URL, checked by the reader.</summary>
public sealed record Link(string Target, ImmutableArray<TextRun> Runs) : Inline
{
    /// <summary>The URL, as clean as the text of a <see cref="TextRun"/>.</summary>
    public string Target { get; init => field = Sanitizer.Clean(value); } = Sanitizer.Clean(Target);
}

/// <summary>A line break the author asked for.</summary>
public sealed record HardBreak : Inline;

/// <summary>One flowing line of text with inline styles and links.</summary>
public sealed record InlineText(ImmutableArray<Inline> Inlines, SourceSpan Span = default)
{
    /// <summary>No text at all.</summary>
    public static InlineText Empty { get; } = new([]);

    /// <summary>Text without any style.</summary>
    public static InlineText Plain(string text, SourceSpan span = default) =>
        new TextRun(text, TextStyle.None, span) is { Text.Length: > 0 } run ? new([run], span) : Empty;

    /// <summary>Text that leads to a URL as a whole.</summary>
    public static InlineText Linked(string text, string target, SourceSpan span = default) =>
        new([new Link(target, [new TextRun(text, TextStyle.None, span)])], span);

    /// <summary>
    /// The texts that were joined into this one, including the text between them; empty if it is one text. Each has its own direction.
    /// </summary>
    internal ImmutableArray<InlineText> Parts { get; init; } = [];

    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => Inlines.IsDefaultOrEmpty;

    /// <summary>
    /// The text as it is searched and copied: no styles, no link targets, no soft hyphens and other characters that only say where a line
    /// may break; a hard break as a line feed.
    /// </summary>
    public string PlainText => Characters(run => true);

    /// <summary>The text on one line and without addresses that are only for paper, for titles and metadata.</summary>
    internal string OneLine => Characters(run => !run.Style.HasFlag(TextStyle.Address)).Replace('\n', ' ');

    private string Characters(Func<TextRun, bool> isIncluded) =>
        InvisibleCharacters.RemoveLineBreaking(string.Concat(Inlines.Select(inline => inline switch
        {
            TextRun run => run.Text,
            Link link => string.Concat(link.Runs.Where(isIncluded).Select(run => run.Text)),
            HardBreak => "\n",
            _ => "",
        })));
}

/// <summary>A block of a longer text: a <see cref="Paragraph"/> or a <see cref="BulletList"/>.</summary>
public abstract record Block;

/// <summary>A paragraph.</summary>
public sealed record Paragraph(InlineText Text) : Block;

/// <summary>A list; where <paramref name="Ordered"/>, its items are numbered from <paramref name="Start"/>.</summary>
public sealed record BulletList(ImmutableArray<Bullet> Bullets, bool Ordered = false, int Start = 1) : Block
{
    /// <summary>The number before the item at an index of an ordered list, as every format shows it: `7.`</summary>
    public string Number(int index) => string.Create(CultureInfo.InvariantCulture, $"{Start + index}.");
}

/// <summary>An item of a list, with the lists below it.</summary>
public sealed record Bullet(InlineText Text, ImmutableArray<BulletList> Lists)
{
    /// <summary>An item without a list below it.</summary>
    public Bullet(InlineText text) : this(text, ImmutableArray<BulletList>.Empty) { }

    /// <summary>An item with at most one list below it, which has bullets.</summary>
    [OverloadResolutionPriority(1)]
    public Bullet(InlineText text, ImmutableArray<Bullet> children) : this(text, BulletsOf(children)) { }

    /// <summary>The items of all lists below it, for formats that show neither bullets nor numbers.</summary>
    public IEnumerable<Bullet> Children => Lists.SelectMany(list => list.Bullets);

    private static ImmutableArray<BulletList> BulletsOf(ImmutableArray<Bullet> children) =>
        children.IsDefaultOrEmpty ? [] : [new BulletList(children)];
}

/// <summary>Paragraphs and lists: the text of `summary`, `description` and `reference`.</summary>
public sealed record BlockText(ImmutableArray<Block> Blocks, SourceSpan Span = default)
{
    /// <summary>No text at all.</summary>
    public static BlockText Empty { get; } = new([]);

    /// <summary>A single paragraph.</summary>
    public static BlockText FromParagraph(InlineText text) => text.IsEmpty ? Empty : new([new Paragraph(text)], text.Span);

    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => Blocks.IsDefaultOrEmpty;
}
