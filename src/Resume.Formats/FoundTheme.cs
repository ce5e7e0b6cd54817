using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Themes;

namespace Resume.Formats;

/// <summary>A theme, as a built-in one and what custom themes set on top of it.</summary>
/// <param name="Name">Its name, or the path of its file.</param>
/// <param name="BuiltIn">The name of the built-in theme.</param>
/// <param name="Fonts">The families that custom themes set.</param>
/// <param name="Tokens">Their other tokens. Of two with the same path, the first wins.</param>
internal sealed record FoundTheme(string Name, string BuiltIn, FontOverrides Fonts, ImmutableArray<LocatedSetting> Tokens)
{
    /// <summary>Their HTML templates.</summary>
    public TemplateSet Templates { get; init; } = TemplateSet.Empty;
}
