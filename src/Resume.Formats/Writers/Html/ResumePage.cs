using RazorLight;
using RazorLight.Text;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>The base of page templates, which knows the direction of paragraphs.</summary>
internal interface IDirectedPage
{
    /// <summary>The outline of the document; null for a page that lists outputs.</summary>
    Outline? Outline { get; set; }

    /// <summary>Asked for in each text.</summary>
    CancellationToken CancellationToken { get; set; }
}

/// <summary>The base class of all templates.</summary>
internal abstract class ResumePage<TModel> : TemplatePage<TModel>, IDirectedPage
{
    public Outline? Outline { get; set; }

    public CancellationToken CancellationToken { get; set; }

    /// <summary>Writes a value as text, in an element or in a quoted attribute.</summary>
    public override void Write(string? value) => WriteLiteral(HtmlText.Escape(value ?? ""));

    /// <summary>True if a paragraph with these texts runs from right to left.</summary>
    protected bool IsRightToLeft(params IEnumerable<InlineText> paragraph) => Outline?.IsRightToLeft(paragraph) == true;

    /// <summary>The attribute `dir` of a paragraph; null where the document decides.</summary>
    protected string? Direction(params IEnumerable<InlineText> paragraph) =>
        Outline?.ParagraphsDecideDirection != true ? null : IsRightToLeft(paragraph) ? "rtl" : "ltr";

    /// <summary>A paragraph with its styles and links.</summary>
    protected IRawString Inline(InlineText text) => Inline(text, IsRightToLeft(text));

    /// <summary>A part of a paragraph in a direction.</summary>
    protected IRawString Inline(InlineText text, bool rightToLeft)
    {
        CancellationToken.ThrowIfCancellationRequested();
        return Raw(HtmlDirections.Render(text, rightToLeft));
    }

    /// <summary>The dates of an entry.</summary>
    protected IRawString Dates(OutlineDates dates, bool rightToLeft) => Raw(HtmlDirections.Render(dates, rightToLeft));

    /// <summary>The label of a fact or a contact.</summary>
    protected IRawString Label(string text, bool rightToLeft) => Raw(HtmlDirections.RenderLabel(text, rightToLeft));

    /// <summary>An element around a part of a paragraph, on its own line, for an element whose name is computed.</summary>
    protected IRawString Element(string name, InlineText text, bool rightToLeft) =>
        Raw($"<{name}>{HtmlDirections.Render(text, rightToLeft)}</{name}>\n");

    /// <summary>Renders another template here. RazorLight's `IncludeAsync` would start the C# runtime binder, which takes 36 ms.</summary>
    protected Task PartialAsync<T>(string name, T model) =>
        TemplateEngine.RenderAsync(name, model, PageContext, Outline, CancellationToken);
}
