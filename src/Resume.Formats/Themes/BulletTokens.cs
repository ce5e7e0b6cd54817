using System.Collections.Immutable;

namespace Resume.Formats.Themes;

/// <summary>Bulleted lists.</summary>
/// <param name="Marks">The mark of each level; the last one also marks all deeper levels.</param>
/// <param name="Indent">Distance from the text around a list to the list's text; the mark hangs inside.</param>
/// <param name="MarkGap">Distance from the start of the mark to the list's text; the mark starts at `Indent - MarkGap`.</param>
/// <param name="SpaceBetween">Space between two items.</param>
public sealed record BulletTokens(ImmutableArray<string> Marks, double Indent, double MarkGap, double SpaceBetween)
{
    internal static BulletTokens FromTokens(TokenSet tokens) => new(
        tokens.List("bullets.marks"),
        tokens.Length("bullets.indent"),
        tokens.Length("bullets.markGap"),
        tokens.Length("bullets.spaceBetween"));
}
