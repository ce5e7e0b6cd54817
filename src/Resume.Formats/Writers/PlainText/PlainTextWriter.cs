using System.Collections.Immutable;
using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Typesetting.Shaping;

namespace Resume.Formats.Writers.PlainText;

/// <summary>Text that a form accepts: UTF-8 or ASCII, 80 columns, headings, nested bullets, link targets in brackets.</summary>
public sealed class PlainTextWriter : IResumeWriter
{
    private const string Separator = " | ";

    /// <inheritdoc />
    public string Format => "txt";

    /// <inheritdoc />
    public string FileExtension => ".txt";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);

        var options = TextOptions.Of(context.Document.SettingsOf(Format));
        var ascii = options.Ascii ? new AsciiText() : null;
        var lines = new TextLines(options.Width, ascii);
        var words = new TextWords(ascii);
        WriteHeader(context.Outline.Header, context.Outline.LabelEnd, lines, words);
        foreach (var section in context.Outline.Sections)
        {
            WriteSection(section, context.Outline, lines, words);
        }

        if (context is { Outline.Header.Photo: not null, Document.Basics.Image: { } image })
        {
            context.Diagnostics.Report(WritingDiagnostics.NotShown(image.Span, "plain text", "`basics.image`"));
        }

        ascii?.Report(SourceSpan.Start(context.Document.File), context.Diagnostics);
        await using var text = new StreamWriter(output, leaveOpen: true);
        await text.WriteAsync(lines.ToString().AsMemory(), cancellationToken);
    }

    private static void WriteHeader(Header header, LabelEnd end, TextLines lines, TextWords words)
    {
        lines.Add(words.Of(header.Name));
        lines.Add(words.Of(header.Label));
        foreach (var contact in header.Contacts)
        {
            var note = contact.Note.IsEmpty ? "" : $" ({words.Of(contact.Note)})";
            lines.Add(end.After(contact.Label) + words.Of(contact.Text) + note);
        }
    }

    private static void WriteSection(Section section, Outline outline, TextLines lines, TextWords words)
    {
        lines.Blank();
        var heading = Uppercase(words.Of(section.Heading), outline.Language);
        lines.Add(heading);
        lines.Add(new string('-', Math.Min(DisplayWidth.Of(heading), lines.Width)));
        WriteBlocks(section.Introduction, "", lines, words);

        var isFirst = section.Introduction.IsEmpty;
        foreach (var entry in section.Entries)
        {
            if (section.Layout != SectionLayout.Inline && !isFirst)
            {
                lines.Blank();
            }

            WriteEntry(entry, section.Layout, outline.LabelEnd, lines, words);
            isFirst = false;
        }
    }

    private static void WriteEntry(OutlineEntry entry, SectionLayout layout, LabelEnd end, TextLines lines, TextWords words)
    {
        switch (layout)
        {
            case SectionLayout.Inline:
                var summary = entry.Summary.Blocks is [Paragraph paragraph, ..] ? words.Of(paragraph.Text) : "";
                AddJoined(lines, end.ToString(), words.Of(entry.Title), summary);
                break;
            case SectionLayout.Table:
                AddJoined(lines, Separator, words.Of(entry.Title), words.Of(entry.Subtitle), words.Of(entry.Location), words.Of(entry.Dates?.Text ?? InlineText.Empty));
                WriteBody(entry, "  ", end, lines, words);
                break;
            default:
                WriteHead(entry, lines, words);
                WriteBody(entry, "", end, lines, words);
                break;
        }
    }

    // What does not fit beside the left part goes below it whole: dates broken over two lines are hard to read, for parsers too.
    private static void WriteHead(OutlineEntry entry, TextLines lines, TextWords words)
    {
        foreach (var line in entry.Head)
        {
            var (left, right) = (words.Of(line.Left), words.Of(line.Right));
            if (DisplayWidth.Of(left) + Separator.Length + DisplayWidth.Of(right) <= lines.Width)
            {
                AddJoined(lines, Separator, left, right);
            }
            else
            {
                lines.Add(left);
                lines.Add(right);
            }
        }
    }

    private static void WriteBody(OutlineEntry entry, string indent, LabelEnd end, TextLines lines, TextWords words)
    {
        WriteBlocks(entry.Summary, indent, lines, words);
        foreach (var fact in entry.Facts)
        {
            lines.Add(end.After(fact.Label) + words.Of(fact.Value), indent);
        }

        WriteBullets(entry.Bullets, ordered: false, indent, lines, words);
        foreach (var role in entry.Entries)
        {
            lines.Blank();
            WriteEntry(role, SectionLayout.List, end, lines, words);
        }
    }

    private static void WriteBlocks(BlockText text, string indent, TextLines lines, TextWords words)
    {
        var previous = default(Block);
        foreach (var block in text.Blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    if (previous is Paragraph)
                    {
                        lines.Blank();
                    }

                    lines.Add(words.Of(paragraph.Text), indent);
                    break;
                case BulletList list:
                    WriteBullets(list.Bullets, list.Ordered, indent, lines, words);
                    break;
            }

            previous = block;
        }
    }

    private static void WriteBullets(ImmutableArray<Bullet> bullets, bool ordered, string indent, TextLines lines, TextWords words)
    {
        for (var i = 0; i < bullets.Length; i++)
        {
            var mark = ordered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. ") : "- ";
            lines.Add(words.Of(bullets[i].Text), indent + mark);
            WriteBullets(bullets[i].Children, ordered: false, indent + new string(' ', mark.Length), lines, words);
        }
    }

    private static string Uppercase(string text, string language) =>
        (Capitals.HasDottedI(language) ? text.Replace('i', 'İ') : text).ToUpperInvariant();

    private static void AddJoined(TextLines lines, string separator, params string[] parts) =>
        lines.Add(string.Join(separator, parts.Where(part => part.Length > 0)));
}
