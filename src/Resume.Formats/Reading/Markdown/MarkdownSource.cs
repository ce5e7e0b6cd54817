using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Html;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Markdown;

/// <summary>
/// The text of a scalar as Markdown: HTML and folded lines are translated, and every character knows its place in the source.
/// </summary>
internal sealed class MarkdownSource
{
    private readonly ReadingContext context;
    private readonly ScalarMap map;
    private readonly Dictionary<int, HtmlToken> links = [];

    private MarkdownSource(ScalarNode scalar, ReadingContext context)
    {
        this.context = context;
        Scalar = scalar;
        map = new(scalar);
        Text = TracedText.From(scalar.Value);
    }

    public ScalarNode Scalar { get; }

    public TracedText Text { get; private set; }

    /// <summary>True if a single line break of the text is a line break of the output: in JSON, and where it is written as `\n`.</summary>
    public bool BreaksLines { get; private set; }

    /// <param name="scalar">The scalar.</param>
    /// <param name="hasLists">False for a text of one line.</param>
    /// <param name="context">The state of the reader.</param>
    public static MarkdownSource Read(ScalarNode scalar, bool hasLists, ReadingContext context)
    {
        var source = new MarkdownSource(scalar, context);
        if (!context.IsJson)
        {
            source.Text = FoldedLines.Restore(scalar, source.map, source.Text);
        }

        source.BreaksLines = hasLists && (context.IsJson || scalar is { Style: ScalarStyle.Quoted, Raw.Span: ['"', ..] });
        var html = HtmlScanner.Scan(source.Text.Text);
        if (html.Count > 0)
        {
            source.ReportHtml(html, hasLists);
        }

        if (html.Count > 0 && context.IsJson)
        {
            source.Text = HtmlTranslator.Translate(source.Text, html, hasLists);
        }

        return source;
    }

    /// <summary>The place in the source of a part of a text that was rewritten from this one.</summary>
    public SourceSpan Span(TracedText text, int start, int end) =>
        end > start && start >= 0 && end <= text.Text.Length ? map.Span(text.Origin(start), text.Origin(end - 1) + 1) : Scalar.Span;

    /// <summary>Reports something about a part of the text.</summary>
    public void Report(int start, int end, Func<SourceSpan, Diagnostic> diagnostic) => context.Report(diagnostic(Span(Text, start, end)));

    /// <summary>The tag of a link that was HTML, by the place that its mark comes from.</summary>
    public HtmlToken Link(int origin) => links[origin];

    // Each kind of tag is reported once for each text.
    private void ReportHtml(IReadOnlyList<HtmlToken> tokens, bool hasLists)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            var isUnderstood = context.IsJson && HtmlTranslator.IsUnderstood(token, hasLists);
            if (isUnderstood && token is { Name: "a", Kind: HtmlTokenKind.Open })
            {
                links[Text.Origin(token.Start)] = token;
            }

            var written = Text.Text[token.Start..token.End];
            if (!isUnderstood && reported.Add(token.Kind == HtmlTokenKind.Entity ? written : token.Name))
            {
                Report(token.Start, token.End, span => Diagnose(span, token, written));
            }
        }
    }

    private Diagnostic Diagnose(SourceSpan span, HtmlToken token, string written) => token.Kind switch
    {
        HtmlTokenKind.Entity => ReadingDiagnostics.EntityInText(span, written, token.Value),
        HtmlTokenKind.Declaration => ReadingDiagnostics.HtmlInText(span, written, "", context.IsJson),
        _ when token.IsMatched || token.StandsAlone || !context.IsJson || !HtmlElements.IsUnderstood(token.Name) =>
            ReadingDiagnostics.HtmlInText(span, written, token.Name, context.IsJson),
        _ => ReadingDiagnostics.UnmatchedTag(span, written, token.Name, token.Kind == HtmlTokenKind.Open),
    };
}
