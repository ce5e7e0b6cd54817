namespace Resume.Formats.Diagnostics;

/// <summary>An edit that does what the hint of a diagnostic says. Several are linked, so that equal diagnostics stay equal.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Value">What is written, or where.</param>
internal sealed record Fix(FixKind Kind, string Value)
{
    /// <summary>Another edit that would do as well, or null.</summary>
    public Fix? Or { get; init; }

    /// <summary>This edit and the others, in order.</summary>
    public IEnumerable<Fix> All
    {
        get
        {
            for (var fix = this; fix is not null; fix = fix.Or)
            {
                yield return fix;
            }
        }
    }

    /// <summary>Writes one of several values in place of the span; null for no values.</summary>
    public static Fix? Write(params IEnumerable<string?> values) => values.OfType<string>().Reverse()
        .Aggregate(default(Fix), (others, value) => new(FixKind.Write, value) { Or = others });

    /// <summary>Moves the key of the span to one of several paths, such as `basics.email`.</summary>
    public static Fix? MoveTo(params IEnumerable<string> paths) => paths.Reverse()
        .Aggregate(default(Fix), (others, path) => new(FixKind.MoveTo, path) { Or = others });
}

/// <summary>What a <see cref="Fix"/> does.</summary>
internal enum FixKind
{
    /// <summary>Writes a value in place of the one in the span, in quotes where its notation needs them.</summary>
    Write,

    /// <summary>Deletes the span.</summary>
    Delete,

    /// <summary>Moves the key in the span, with its value, to another path.</summary>
    MoveTo,

    /// <summary>Adds a text for a language to the text in the span.</summary>
    Translate,
}
