using System.Buffers;

namespace Resume.Formats.PlugIns;

/// <summary>Valid formats and file extensions: usable in lists, on command lines, and in file names of all systems.</summary>
internal static class WriterNames
{
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_+");

    /// <summary>`pdf`, `json-resume`.</summary>
    public static bool IsFormat(string? format) =>
        format is { Length: > 0 and <= 40 } && char.IsAsciiLetterOrDigit(format[0]) && !format.AsSpan().ContainsAnyExcept(Letters);

    /// <summary>`.pdf`, `.tar.gz`.</summary>
    public static bool IsExtension(string? extension) =>
        extension is ['.', _, ..] && extension.Length <= 40 && extension[1..].Split('.').All(IsPart);

    /// <summary>`pdf`, `1`.</summary>
    public static bool IsPart(string part) => part.Length > 0 && !part.AsSpan().ContainsAnyExcept(Letters);
}
