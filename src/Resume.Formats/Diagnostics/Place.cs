namespace Resume.Formats.Diagnostics;

/// <summary>Names another place of a file in a message.</summary>
internal static class Place
{
    /// <summary>
    /// "line 3"; "line 3 of `base.yaml`" for a place in another file; or "line 1, column 40" if both places are on one line, as in JSON
    /// without line breaks.
    /// </summary>
    public static string Name(SourceSpan place, SourceSpan from) => place.File != from.File
        ? FormattableString.Invariant($"line {place.Line} of `{Path.GetFileName(place.File)}`")
        : place.Line == from.Line
        ? FormattableString.Invariant($"line {place.Line}, column {place.Column}")
        : FormattableString.Invariant($"line {place.Line}");
}
