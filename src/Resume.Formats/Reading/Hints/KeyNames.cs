namespace Resume.Formats.Reading.Hints;

/// <summary>Compares names of keys.</summary>
internal static class KeyNames
{
    /// <summary>A key without case, `_`, `-` and spaces: `startdate` for `start_date` and `startDate`.</summary>
    public static string Bare(string key) =>
        string.Concat(key.Where(character => character is not ('_' or '-' or ' '))).ToLowerInvariant();
}
