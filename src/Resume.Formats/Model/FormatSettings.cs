using System.Collections.Immutable;
using System.Globalization;

namespace Resume.Formats.Model;

/// <summary>`output`: what a source says of one format.</summary>
/// <param name="Format">The format: `txt`.</param>
/// <param name="All">Its settings. Those of the formats that ship are checked; what others are given, their writers judge.</param>
public sealed record FormatSettings(string Format, ImmutableArray<Setting> All)
{
    /// <summary>A setting by its path, `width`, or null where the source does not have it.</summary>
    public Setting? Find(string path) => All.FirstOrDefault(setting => setting.Path == path);

    /// <summary>True where the setting is `true`; <paramref name="otherwise"/> where the source does not have it.</summary>
    public bool Flag(string path, bool otherwise = false) => Find(path) is { Values: [var text] } ? text == "true" : otherwise;

    /// <summary>The setting as a whole number; <paramref name="otherwise"/> where the source does not have it, or no number.</summary>
    public int Number(string path, int otherwise) =>
        Find(path) is { Values: [var text] } && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
