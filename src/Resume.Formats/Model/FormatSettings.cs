using System.Collections.Immutable;
using System.Globalization;

namespace Resume.Formats.Model;

/// <summary>`output`: a source's settings for one format.</summary>
/// <param name="Format">The format, for example `txt`.</param>
/// <param name="All">Its settings. Those of built-in formats are checked; a plug-in's writer checks its own.</param>
public sealed record FormatSettings(string Format, ImmutableArray<LocatedSetting> All)
{
    /// <summary>The setting with a path such as `width`, or null where the source does not set it.</summary>
    public LocatedSetting? Find(string path) => All.FirstOrDefault(setting => setting.Path == path);

    /// <summary>True where the setting is `true`; <paramref name="otherwise"/> where the source does not set it.</summary>
    public bool Flag(string path, bool otherwise = false) =>
        Find(path) is { Values: [var text] } ? text == "true" : otherwise;

    /// <summary>The setting as a whole number; <paramref name="otherwise"/> where it is missing or not a number.</summary>
    public int Number(string path, int otherwise) =>
        Find(path) is { Values: [var text] }
        && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : otherwise;
}
