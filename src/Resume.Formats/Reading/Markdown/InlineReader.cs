using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax.Inlines;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading.Html;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;
using Inline = Resume.Formats.Model.Inline;

namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// The inline tree of Markdig, with the marks of HTML -> a flat line of runs, links and breaks. Adjacent runs of one style are joined.
/// </summary>
internal sealed class InlineReader(MarkdownSource source, TracedText text, ReadingContext context)
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();

    // For each character, true if it is shown as it is.
    private readonly bool[] isLiteral = new bool[text.Text.Length];

    private TextStyle htmlStyle;
    private ImmutableArray<TextRun>.Builder? link;
    private (string Url, TextRun? Fallback) htmlLink = ("", null);

    // The run that is being joined, its style, and the characters it comes from.
    private readonly StringBuilder pending = new();
    private (TextStyle Style, int Start, int End) pendingPlace;

    public void BreakUnlessEmpty()
    {
        if (inlines.Count > 0 || pending.Length > 0)
        {
            Break();
        }
    }

    public void Read(ContainerInline container) => Read(container, TextStyle.None);

    public ImmutableArray<Inline> ToInlines()
    {
        CloseHtmlLink();
        Flush();
        foreach (var (start, end) in FailedMarkdown.Find(text.Text, isLiteral))
        {
            var (span, written) = (source.Span(text, start, end), text.Text[start..end]);
            context.Report(written[0] == '[' ? ReadingDiagnostics.FailedLink(span, written) : ReadingDiagnostics.FailedMark(span, written));
        }

        return inlines.ToImmutable();
    }

    private void Read(ContainerInline container, TextStyle style)
    {
        foreach (var inline in container)
        {
            Read(inline, style);
        }
    }

    private void Read(Markdig.Syntax.Inlines.Inline inline, TextStyle style)
    {
        switch (inline)
        {
            case VerbatimInline verbatim:
                Add(verbatim.Content.ToString(), style, verbatim);
                break;

            case LiteralInline literal:
                MarkLiteral(literal.Span, literal.IsFirstCharacterEscaped ? 1 : 0);
                Add(literal.Content.ToString(), style, literal);
                break;

            case HtmlMarkInline mark:
                ReadHtmlMark(mark);
                break;

            case CodeInline code:
                Add(code.Content, style | TextStyle.Code, code);
                break;

            case LineBreakInline lineBreak when link is null && (lineBreak.IsHard || source.BreaksLines):
                Break();
                break;

            case LineBreakInline soft:
                if (!EastAsianText.JoinsLines(text.Text.AsSpan(0, soft.Span.Start), text.Text.AsSpan(soft.Span.Start).TrimStart()))
                {
                    Add(" ", style, soft);
                }

                break;

            case EmphasisInline emphasis:
                Read(emphasis, style | (emphasis.DelimiterCount == 2 ? TextStyle.Strong : TextStyle.Emphasis));
                break;

            case LinkInline { IsImage: true } image:
                context.ReportStrict(ReadingDiagnostics.ImageInText(Span(image)));
                Read((ContainerInline)image, style);
                break;

            case LinkInline target when link is null:
                ReadLink(target, style);
                break;

            // A `[` or `*` without a partner is literal text.
            case DelimiterInline delimiter:
                MarkLiteral(delimiter.Span, 0);
                Add(delimiter.ToLiteral(), style, delimiter);
                Read((ContainerInline)delimiter, style);
                break;

            case ContainerInline other:
                Read(other, style);
                break;

            default:
                break;
        }
    }

    private void ReadLink(LinkInline target, TextStyle style)
    {
        var written = target.Url ?? "";
        var url = written.StartsWith('/') || PastedAddress.Web(written) is not { IsGuess: false } address ? written : address.Text;
        if (!IsAllowed(url, Span(target)))
        {
            Read((ContainerInline)target, style);
            return;
        }

        Flush();
        link = ImmutableArray.CreateBuilder<TextRun>();
        Read((ContainerInline)target, style);
        CloseLink(url, new TextRun(url, style, Span(target)));
    }

    // `[](https://…)` shows its target, because a link without text would be invisible.
    private void CloseLink(string url, TextRun fallback)
    {
        Flush();
        var runs = link is { Count: > 0 } ? link.ToImmutable() : [fallback];
        link = null;
        inlines.Add(new Link(url, runs));
    }

    private bool IsAllowed(string url, SourceSpan span)
    {
        var isAllowed = LinkTargets.IsAllowed(url);
        if (!isAllowed)
        {
            context.ReportStrict(SemanticDiagnostics.ForbiddenLinkTarget(span, url, LinkTargets.Suggest(url)));
        }

        return isAllowed;
    }

    private void ReadHtmlMark(HtmlMarkInline inline)
    {
        switch (inline.Mark)
        {
            case HtmlMarks.LinkOpen when link is null:
                OpenHtmlLink(inline);
                break;
            case HtmlMarks.LinkClose:
                CloseHtmlLink();
                break;
            case HtmlMarks.StrongOpen or HtmlMarks.EmphasisOpen or HtmlMarks.CodeOpen:
                htmlStyle |= StyleOf(inline.Mark);
                break;
            case HtmlMarks.StrongClose or HtmlMarks.EmphasisClose or HtmlMarks.CodeClose:
                htmlStyle &= ~StyleOf((char)(inline.Mark - 1));
                break;
        }
    }

    private void OpenHtmlLink(HtmlMarkInline inline)
    {
        var tag = source.Link(text.Origin(inline.Span.Start));
        var span = Span(inline);
        if (HtmlAttributes.Target(tag) is { } url && IsAllowed(url, span))
        {
            Flush();
            link = ImmutableArray.CreateBuilder<TextRun>();
            htmlLink = (url, new TextRun(url, TextStyle.None, span));
        }
    }

    private void CloseHtmlLink()
    {
        if (link is not null && htmlLink.Fallback is { } fallback)
        {
            CloseLink(htmlLink.Url, fallback);
            htmlLink = ("", null);
        }
    }

    private static TextStyle StyleOf(char open) => open switch
    {
        HtmlMarks.StrongOpen => TextStyle.Strong,
        HtmlMarks.EmphasisOpen => TextStyle.Emphasis,
        _ => TextStyle.Code,
    };

    private void MarkLiteral(Markdig.Syntax.SourceSpan span, int escaped)
    {
        for (var i = span.Start + escaped; i <= span.End && i < isLiteral.Length; i++)
        {
            isLiteral[i] = true;
        }
    }

    // A line costs as much as an item of a list.
    private void Break()
    {
        context.Budget.Spend(Budget.Node, Expense.Text, source.Scalar.Span);
        Flush();
        inlines.Add(new HardBreak());
    }

    private void Add(string added, TextStyle style, Markdig.Syntax.Inlines.Inline inline)
    {
        if (added.Length == 0)
        {
            return;
        }

        style |= htmlStyle;

        if (pending.Length > 0 && pendingPlace.Style != style)
        {
            Flush();
        }

        pendingPlace = (style, pending.Length == 0 ? inline.Span.Start : pendingPlace.Start, inline.Span.End + 1);
        pending.Append(added);
    }

    private void Flush()
    {
        if (pending.Length == 0)
        {
            return;
        }

        context.Budget.Spend(Budget.Run, Expense.Runs, source.Scalar.Span);
        var run = new TextRun(pending.ToString(), pendingPlace.Style, source.Span(text, pendingPlace.Start, pendingPlace.End));
        if (link is not null)
        {
            link.Add(run);
        }
        else
        {
            inlines.Add(run);
        }

        pending.Clear();
    }

    private SourceSpan Span(Markdig.Syntax.Inlines.Inline inline) => source.Span(text, inline.Span.Start, inline.Span.End + 1);
}
