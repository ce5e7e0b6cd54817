using System.Collections.Frozen;

namespace Resume.Formats.Reading.Hints;

/// <summary>Keys of JSON Resume before its version 1.0, which many files still have. They are other names of today's keys.</summary>
internal static class OldKeys
{
    // By path, and those of every map.
    private static readonly FrozenSet<(string Path, string Key)> Names =
        new[] { ("work", "company"), ("education", "gpa"), ("basics", "picture"), ("", "hobbies") }.ToFrozenSet();

    public static bool Contains(string path, string key) => key == "website" || Names.Contains((path, key));
}
