using Resume.Tool.Editing.Changing;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Completing;

/// <summary>Writes completions in the notation of their place.</summary>
/// <param name="text">The text.</param>
/// <param name="place">What is being written.</param>
internal sealed class CompletionText(EditedText text, CursorPlace place)
{
    private const int Snippet = 2;

    /// <summary>True in JSON, and where a value in double quotes was begun.</summary>
    public bool IsJson { get; } = text.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>A completion that writes a value.</summary>
    public CompletionItem Value(string value, int kind, string? detail = null) => new(value, kind)
    {
        Detail = detail,
        FilterText = Quote + value,
        TextEdit = Edit(ScalarText.Write(value, Original, IsJson, place.IsFlow)),
    };

    /// <summary>A completion that writes a key, with its colon if that is missing.</summary>
    public CompletionItem Key(string key, bool isCollection, string? detail, string? documentation) => new(key, CompletionKind.Property)
    {
        Detail = detail,
        FilterText = Quote + key,
        Documentation = documentation is null ? null : MarkupContent.Markdown(documentation),
        TextEdit = Edit(ScalarText.Write(key, Original, IsJson, place.IsFlow)
            + (place.HasColon ? "" : isCollection && !place.IsFlow && !IsJson ? ":" : ": ")),
    };

    /// <summary>A completion with places to fill in.</summary>
    public CompletionItem Lines(string label, string detail, IEnumerable<string> lines) => new(label, CompletionKind.Snippet)
    {
        Detail = detail,
        FilterText = Quote + label,
        SortText = "~" + label,
        InsertTextFormat = Snippet,
        InsertTextMode = 1,
        TextEdit = Edit(string.Join("\n" + new string(' ', place.Column), lines)),
    };

    // What is replaced counts as typed.
    private string Quote => place.Written is ['"' or '\'', ..] ? place.Written[..1] : "";

    private string Original => place.Written.Length > 0 ? place.Written : IsJson ? "\"" : "";

    private TextEdit Edit(string newText) => new(text.Lines.RangeOf(place.Start, place.End), newText);
}
