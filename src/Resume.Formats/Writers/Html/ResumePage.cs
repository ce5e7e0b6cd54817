using RazorLight;
using RazorLight.Text;
using Resume.Formats.Model;
using Resume.Formats.Outlining;

namespace Resume.Formats.Writers.Html;

/// <summary>The base of templates of any model.</summary>
internal interface IEnginePage
{
    /// <summary>The engine that renders the page.</summary>
    TemplateEngine Engine { get; set; }
}

/// <summary>The base class of all templates. Values are HTML-encoded, except those of these methods and of `Raw`.</summary>
/// <typeparam name="TModel">The type that the template names by `@model`.</typeparam>
public abstract class ResumePage<TModel> : TemplatePage<TModel>, IEnginePage
{
    /// <summary>The outline of the document; null on a page that lists outputs.</summary>
    public Outline? Outline => Engine.Outline;

    TemplateEngine IEnginePage.Engine { get; set; } = null!;

    private TemplateEngine Engine => ((IEnginePage)this).Engine;

    /// <summary>Writes a value as text, in an element or in a quoted attribute.</summary>
    public override void Write(string? value) => WriteLiteral(HtmlText.Escape(value ?? ""));

    /// <summary>The texts of a contact, in order.</summary>
    protected static IEnumerable<InlineText> Texts(Contact contact) => OutlineTexts.In(contact);

    /// <summary>The texts of a fact, in order.</summary>
    protected static IEnumerable<InlineText> Texts(Fact fact) => OutlineTexts.In(fact);

    /// <summary>The texts of a line of an entry's header, in order.</summary>
    protected static IEnumerable<InlineText> Texts(EntryHeaderLine line) => OutlineTexts.In(line);

    /// <summary>The texts of an entry, in order.</summary>
    protected static IEnumerable<InlineText> Texts(OutlineEntry entry) => OutlineTexts.In(entry);

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
        Engine.CancellationToken.ThrowIfCancellationRequested();
        return Raw(HtmlDirections.Render(text, rightToLeft));
    }

    /// <summary>The dates of an entry.</summary>
    protected IRawString Dates(OutlineDates dates, bool rightToLeft) => Raw(HtmlDirections.Render(dates, rightToLeft));

    /// <summary>The label of a fact or a contact.</summary>
    protected IRawString Label(string text, bool rightToLeft) => Raw(HtmlDirections.RenderLabel(text, rightToLeft));

    /// <summary>The text of a contact, a link if it has an address.</summary>
    protected IRawString Text(Contact contact, bool rightToLeft) => Raw(HtmlContact.Text(contact, rightToLeft));

    /// <summary>The parts of a line of an entry's header: the first one in an element such as `h3`, the others in spans.</summary>
    protected IRawString HeaderParts(EntryHeaderLine line, string first, bool rightToLeft) =>
        Raw(HtmlHeaderParts.Render(line, first, rightToLeft));

    /// <summary>An element around a part of a paragraph, on its own line, for an element whose name is computed.</summary>
    protected IRawString Element(string name, InlineText text, bool rightToLeft) =>
        Raw($"<{name}>{HtmlDirections.Render(text, rightToLeft)}</{name}>\n");

    /// <summary>
    /// Renders another template here: `await PartialAsync("Entry", entry)`. RazorLight's `IncludeAsync` would start the C# runtime binder,
    /// which takes 36 ms.
    /// </summary>
    protected Task PartialAsync<T>(string name, T model) => Engine.RenderAsync(name, model, PageContext);
}
