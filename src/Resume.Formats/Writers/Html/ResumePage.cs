using Resume.Formats.Model;
using Resume.Formats.Outlining;
using RazorLight;
using RazorLight.Text;

namespace Resume.Formats.Writers.Html;

/// <summary>A page that is rendered into others.</summary>
internal interface IPartialHost
{
    /// <summary>Where pages come from.</summary>
    IEngineHandler Engine { get; set; }

    /// <summary>Whether the document as a whole runs from right to left.</summary>
    bool RightToLeft { get; set; }
}

/// <summary>What every template inherits.</summary>
internal abstract class ResumePage<TModel> : TemplatePage<TModel>, IPartialHost
{
    public IEngineHandler Engine { get; set; } = null!;

    public bool RightToLeft { get; set; }

    /// <summary>Writes a value as text, in an element or an attribute in quotes.</summary>
    public override void Write(string? value) => WriteLiteral(HtmlText.Escape(value ?? ""));

    /// <summary>A line of text with its styles and links.</summary>
    protected IRawString Inline(InlineText text, string? rel = null) => Raw(HtmlDirections.Of(text, RightToLeft, rel));

    /// <summary>When an entry was.</summary>
    protected IRawString Dates(OutlineDates dates) => Raw(HtmlDirections.Of(dates, RightToLeft));

    /// <summary>What a fact or a contact is called.</summary>
    protected IRawString Label(string text) => Raw(HtmlDirections.OfLabel(text, RightToLeft));

    /// <summary>An element around a line of text, for where its name is not known beforehand; on a line of its own.</summary>
    protected IRawString Element(string name, InlineText text) => Raw($"<{name}>{HtmlDirections.Of(text, RightToLeft)}</{name}>\n");

    /// <summary>Renders another template here. RazorLight's `IncludeAsync` does as much, but starts the C# runtime binder for it: 36 ms.</summary>
    protected async Task PartialAsync<T>(string key, T model)
    {
        var page = await Engine.CompileTemplateAsync(key);
        var host = (IPartialHost)page;
        (host.Engine, host.RightToLeft) = (Engine, RightToLeft);
        page.SetModel(model);
        page.PageContext = PageContext;
        await page.ExecuteAsync();
    }
}
