using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using MarkdigParser = Markdig.Markdown;

namespace Resume.Formats.Tests.Writers;

/// <summary>Markdown as its readers see it, rendered by an implementation of CommonMark.</summary>
internal static class RenderedMarkdown
{
    /// <summary>CommonMark, and what GitHub adds to it.</summary>
    public static MarkdownPipeline[] Dialects { get; } =
    [
        new MarkdownPipelineBuilder().Build(),
        new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
            .UseAutoLinks()
            .UseTaskLists()
            .Build(),
    ];

    public static IElement Render(string markdown, MarkdownPipeline? dialect = null) =>
        new HtmlParser().ParseDocument(MarkdigParser.ToHtml(markdown, dialect ?? Dialects[0])).Body!;

    /// <summary>The text with the numbers of lists, each block and each line on a line of its own.</summary>
    public static string Text(string markdown, MarkdownPipeline? dialect = null)
    {
        var text = new StringBuilder();
        Append(Render(markdown, dialect), text);
        return text.ToString();
    }

    /// <summary>The number that a browser shows before the item at an index of an ordered list.</summary>
    public static string Number(IElement list, int index) => string.Create(
        CultureInfo.InvariantCulture, $"{int.Parse(list.GetAttribute("start") ?? "1", CultureInfo.InvariantCulture) + index}.");

    private static void Append(INode node, StringBuilder text)
    {
        switch (node)
        {
            case IText { Data: var data }:
                text.Append(data);
                break;
            case IElement { LocalName: "br" }:
                text.Append('\n');
                break;
            case IElement { LocalName: "li", ParentElement: { LocalName: "ol" } list } item:
                text.Append('\n').Append(Number(list, list.Children.Index(item))).Append(' ');
                AppendChildren(item, text);
                break;
            case IElement { LocalName: "p" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" } block:
                text.Append('\n');
                AppendChildren(block, text);
                text.Append('\n');
                break;
            default:
                AppendChildren(node, text);
                break;
        }
    }

    private static void AppendChildren(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            Append(child, text);
        }
    }
}
