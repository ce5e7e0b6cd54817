using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Resume.Formats.Themes;

namespace Resume.Formats.Typesetting.Fonts;

/// <summary>
/// The faces of font files, each opened once however many threads and documents use it: those of built-in files for good, of authors'
/// files the ones that were used last, because a build server lives for days.
/// </summary>
internal static class FontFaces
{
    /// <summary>How many faces of authors' files are kept for the next document.</summary>
    public const int MostKept = 16;

    /// <summary>How many bytes the files of these faces have at most.</summary>
    public const long MostKeptBytes = 32 << 20;

    private static readonly ConcurrentDictionary<string, Lazy<FontFace>> BuiltIn = new(StringComparer.Ordinal);
    private static readonly RecentItems<FontFile, Lazy<FontFace>> Recent = new(MostKept, MostKeptBytes);

    private static long openedBytes;

    // A document keeps its faces as long as it keeps its files, whatever others open meanwhile.
    private static readonly ConditionalWeakTable<FontFile, FontFace> InUse = [];

    /// <summary>The face of a file.</summary>
    /// <exception cref="FontFileException">The file cannot be used.</exception>
    public static FontFace Get(FontFile file) => InUse.GetValue(file, Open);

    private static FontFace Open(FontFile file)
    {
        if (file.IsBuiltIn)
        {
            return BuiltIn.GetOrAdd(file.Path, _ => new(() => FontFace.Open(file))).Value;
        }

        try
        {
            return Recent.GetOrAdd(file, file.Content.Length, key => new(() => OpenNew(key))).Value;
        }
        catch (FontFileException)
        {
            // Nobody uses it again, and it keeps its file in memory.
            Recent.Remove(file);
            throw;
        }
    }

    private static FontFace OpenNew(FontFile file)
    {
        // A face is a small object that keeps a large file in memory until its finalizer has run; the garbage collector, which does not see
        // that, would let hundreds of megabytes wait.
        if (Interlocked.Add(ref openedBytes, file.Content.Length) > MostKeptBytes)
        {
            Interlocked.Exchange(ref openedBytes, 0);
            GC.Collect();
        }

        return FontFace.Open(file);
    }
}
