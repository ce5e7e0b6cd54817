using System.Globalization;

namespace Resume.Formats.Reading.Html;

/// <summary>
/// The HTML of a text -> line breaks, list items and marks (<see cref="HtmlMarks"/>), which the Markdown reader understands. What is not
/// understood remains as text.
/// </summary>
internal sealed class HtmlTranslator
{
    // Deeper lists are not indented further. The reader reports them.
    private const int MaxDepth = 20;

    private readonly TracedText source;
    private readonly TracedText.Builder result;
    private readonly bool collapses;
    private readonly bool hasLists;

    // The open styles, each once, and how often each is open.
    private readonly List<(char Mark, int Start)> styles = [];
    private readonly Dictionary<char, int> depths = [];
    private readonly Stack<(bool Ordered, int Number)> lists = new();

    private LineBreak pending = LineBreak.None;
    private bool startsList;
    private bool endsInBr;
    private int itemStart = -1;

    private HtmlTranslator(TracedText source, bool collapses, bool hasLists)
    {
        this.source = source;
        this.collapses = collapses;
        this.hasLists = hasLists;
        result = new(source);
    }

    private enum LineBreak
    {
        None,
        Line,
        Paragraph,
    }

    /// <param name="source">The text.</param>
    /// <param name="tokens">Its HTML.</param>
    /// <param name="hasLists">False in a text of one line, which shows no lists.</param>
    public static TracedText Translate(TracedText source, IReadOnlyList<HtmlToken> tokens, bool hasLists)
    {
        // Between paragraphs and lists, line breaks of the source are only spaces.
        var translator = new HtmlTranslator(source, tokens.Any(token => HtmlElements.IsBlock(token.Name)), hasLists);
        var at = 0;
        foreach (var token in tokens)
        {
            translator.CopyText(at, token.Start);
            translator.Translate(token);
            at = token.End;
        }

        translator.CopyText(at, source.Text.Length);
        translator.CloseStyles(source.Text.Length);
        return translator.result.ToText();
    }

    /// <summary>True if rich text can show it. Other tags remain as text.</summary>
    public static bool IsUnderstood(HtmlToken token, bool hasLists) => token.Kind switch
    {
        HtmlTokenKind.Entity => true,
        HtmlTokenKind.Declaration => false,
        _ => HtmlElements.IsUnderstood(token.Name)
            && (hasLists || !HtmlElements.IsList(token.Name))
            && (token.IsMatched || token.StandsAlone),
    };

    private void Translate(HtmlToken token)
    {
        if (!IsUnderstood(token, hasLists))
        {
            WriteBreak(token.Start);
            result.Insert(HtmlMarks.VerbatimStart, token.Start).Copy(token.Start, token.End).Insert(HtmlMarks.VerbatimEnd, token.End);
        }
        else if (token.Kind == HtmlTokenKind.Entity)
        {
            WriteEntity(token);
        }
        else if (token.Name == "br")
        {
            Break(endsInBr && pending == LineBreak.Line ? LineBreak.Paragraph : LineBreak.Line);
            endsInBr = true;
        }
        else if (token.Name is "p" or "div")
        {
            Break(token.Name == "p" ? LineBreak.Paragraph : LineBreak.Line);
        }
        else if (token.Name == "li")
        {
            TranslateItem(token);
        }
        else if (token.Name is "ul" or "ol")
        {
            TranslateList(token);
        }
        else
        {
            TranslateStyle(token);
        }
    }

    private void WriteEntity(HtmlToken token)
    {
        if (char.IsWhiteSpace(token.Value[0]) && pending != LineBreak.None)
        {
            return;
        }

        // `&#42;` is an asterisk and not the start of emphasis, but `&bull;` starts an item.
        WriteBreak(token.Start);
        result.Insert(
            char.IsAscii(token.Value[0]) ? HtmlMarks.VerbatimStart + token.Value + HtmlMarks.VerbatimEnd : token.Value, token.Start);
    }

    private void TranslateItem(HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Close)
        {
            Break(LineBreak.Line);
            itemStart = -1;
            return;
        }

        if (lists.Count == 0)
        {
            OpenList(isOrdered: false, start: 1);
        }

        var (isOrdered, number) = lists.Pop();
        lists.Push((isOrdered, (HtmlAttributes.Number(token) ?? number) + 1));
        itemStart = token.Start;
        Break(LineBreak.Line);
    }

    private void TranslateList(HtmlToken token)
    {
        Break(LineBreak.Line);
        itemStart = -1;
        if (token.Kind == HtmlTokenKind.Open)
        {
            OpenList(token.Name == "ol", HtmlAttributes.Number(token) ?? 1);
        }
        else if (lists.TryPop(out _) && lists.Count == 0)
        {
            Break(LineBreak.Paragraph);
        }
    }

    private void OpenList(bool isOrdered, int start)
    {
        lists.Push((isOrdered, start));
        startsList = true;
    }

    private void TranslateStyle(HtmlToken token)
    {
        var mark = HtmlMarks.OpeningOf(token.Name);
        if (mark == '\0')
        {
            return;
        }

        var before = depths.GetValueOrDefault(mark);
        var after = depths[mark] = token.Kind == HtmlTokenKind.Open ? before + 1 : before - 1;
        if (before == 0)
        {
            WriteBreak(token.Start);
            styles.Add((mark, token.Start));
            result.Insert(mark.ToString(), token.Start);
        }
        else if (after == 0)
        {
            styles.RemoveAll(style => style.Mark == mark);
            result.Insert(HtmlMarks.ClosingOf(mark).ToString(), token.Start);
        }
    }

    private void Break(LineBreak wanted) => pending = wanted > pending ? wanted : pending;

    private void CopyText(int start, int end)
    {
        var at = start;
        while (at < end)
        {
            var isSpace = source.Text[at] is ' ' or '\t' or '\r' or '\n';
            var rest = source.Text.AsSpan(at, end - at);
            var run = isSpace ? rest.IndexOfAnyExcept(" \t\r\n") : rest.IndexOfAny(" \t\r\n");
            var next = run < 0 ? end : at + run;
            if (!isSpace)
            {
                WriteBreak(at);
                result.Copy(at, next);
            }
            else if (pending == LineBreak.None)
            {
                CopySpace(at, next);
            }

            at = next;
        }
    }

    private void CopySpace(int start, int end)
    {
        if (!collapses)
        {
            result.Copy(start, end);
        }
        else if (!result.IsEmpty && !result.EndsInSpace)
        {
            result.Insert(" ", start);
        }
    }

    // Styles end with their line and start again on the next one, because each block is read on its own.
    private void WriteBreak(int at)
    {
        if (pending == LineBreak.None && itemStart < 0)
        {
            return;
        }

        result.TrimEnd();
        CloseStyles(at);
        if (!result.IsEmpty)
        {
            result.Insert(pending == LineBreak.Paragraph ? "\n\n" : "\n", at);
        }

        var depth = Math.Min(lists.Count, MaxDepth);
        result.Insert(new string(' ', 2 * Math.Max(0, itemStart >= 0 ? depth - 1 : depth)), at);
        if (itemStart >= 0)
        {
            WriteItem();
        }

        pending = LineBreak.None;
        endsInBr = false;
        foreach (var (mark, start) in styles)
        {
            result.Insert(mark.ToString(), start);
        }
    }

    private void WriteItem()
    {
        var (isOrdered, next) = lists.Peek();
        result.Insert(startsList ? HtmlMarks.ListStart.ToString() : "", itemStart);
        result.Insert(
            isOrdered ? string.Create(CultureInfo.InvariantCulture, $"{HtmlMarks.Number}{next - 1}.") : HtmlMarks.Bullet.ToString(),
            itemStart);
        startsList = false;
        itemStart = -1;
    }

    private void CloseStyles(int at)
    {
        for (var i = styles.Count - 1; i >= 0; i--)
        {
            result.Insert(HtmlMarks.ClosingOf(styles[i].Mark).ToString(), at);
        }
    }
}
