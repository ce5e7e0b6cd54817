using RazorLight;
using RazorLight.Text;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>The base of page templates, which knows the direction of the document.</summary>
internal interface IDirectedPage
{
    /// <summary>True if the document as a whole runs from right to left.</summary>
    bool RightToLeft { get; set; }
}

/// <summary>The base class of all templates.</summary>
internal abstract class ResumePage<TModel> : TemplatePage<TModel>, IDirectedPage
{
    public bool RightToLeft { get; set; }

    /// <summary>Writes a value as text, in an element or in a quoted attribute.</summary>
    public override void Write(string? value) => WriteLiteral(HtmlText.Escape(value ?? ""));

    /// <summary>A line of text with its styles and links.</summary>
    protected IRawString Inline(InlineText text, string? rel = null) => Raw(HtmlDirections.Render(text, RightToLeft, rel));

    /// <summary>The dates of an entry.</summary>
    protected IRawString Dates(OutlineDates dates) => Raw(HtmlDirections.Render(dates, RightToLeft));

    /// <summary>The label of a fact or a contact.</summary>
    protected IRawString Label(string text) => Raw(HtmlDirections.RenderLabel(text, RightToLeft));

    /// <summary>An element around a line of text, on its own line, for an element whose name is computed.</summary>
    protected IRawString Element(string name, InlineText text) => Raw($"<{name}>{HtmlDirections.Render(text, RightToLeft)}</{name}>\n");

    /// <summary>Renders another template here. RazorLight's `IncludeAsync` would start the C# runtime binder, which takes 36 ms.</summary>
    protected Task PartialAsync<T>(string name, T model) => TemplateEngine.RenderAsync(name, model, PageContext, RightToLeft);
}
