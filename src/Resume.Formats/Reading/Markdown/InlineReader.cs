using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;
using Inline = Resume.Formats.Model.Inline;

namespace Resume.Formats.Reading.Markdown;

/// <summary>The inline tree of Markdig -> a flat line of runs, links and breaks. Adjacent runs of one style are joined.</summary>
internal sealed class InlineReader(ScalarMap map, ReadingContext context)
{
    private readonly ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
    private ImmutableArray<TextRun>.Builder? link;
    private (string Text, TextStyle Style, int Start, int End) pending = ("", TextStyle.None, 0, 0);

    public void BreakUnlessEmpty()
    {
        if (inlines.Count > 0 || pending.Text.Length > 0)
        {
            Break();
        }
    }

    public void Read(ContainerInline container) => Read(container, TextStyle.None);

    public ImmutableArray<Inline> ToInlines()
    {
        Flush();
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
            case LiteralInline literal:
                Add(literal.Content.ToString(), style, literal);
                break;

            case CodeInline code:
                Add(code.Content, style | TextStyle.Code, code);
                break;

            case LineBreakInline { IsHard: true } when link is null:
                Break();
                break;

            case LineBreakInline soft:
                Add(" ", style, soft);
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
        if (!LinkTargets.IsAllowed(url))
        {
            context.ReportStrict(SemanticDiagnostics.ForbiddenLinkTarget(Span(target), url, LinkTargets.Suggest(url)));
            Read((ContainerInline)target, style);
            return;
        }

        Flush();
        link = ImmutableArray.CreateBuilder<TextRun>();
        Read((ContainerInline)target, style);
        Flush();

        // `[](https://…)` shows its target, because a link without text would be invisible.
        var runs = link.Count > 0 ? link.ToImmutable() : [new TextRun(url, style, Span(target))];
        link = null;
        inlines.Add(new Link(url, runs));
    }

    private void Break()
    {
        Flush();
        inlines.Add(new HardBreak());
    }

    private void Add(string text, TextStyle style, Markdig.Syntax.Inlines.Inline inline)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (pending.Text.Length > 0 && pending.Style != style)
        {
            Flush();
        }

        pending = pending.Text.Length == 0
            ? (text, style, inline.Span.Start, inline.Span.End + 1)
            : (pending.Text + text, style, pending.Start, inline.Span.End + 1);
    }

    private void Flush()
    {
        if (pending.Text.Length > 0)
        {
            var run = new TextRun(pending.Text, pending.Style, map.Span(pending.Start, pending.End));
            if (link is not null)
            {
                link.Add(run);
            }
            else
            {
                inlines.Add(run);
            }
        }

        pending = ("", TextStyle.None, 0, 0);
    }

    private SourceSpan Span(Markdig.Syntax.Inlines.Inline inline) => map.Span(inline.Span.Start, inline.Span.End + 1);
}
