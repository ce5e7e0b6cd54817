using System.Globalization;

namespace Resume.Formats.Files;

/// <summary>A file has more bytes than the limit for its kind.</summary>
/// <param name="limit">The limit in bytes.</param>
internal sealed class FileTooLargeException(long limit)
    : IOException(string.Create(CultureInfo.InvariantCulture, $"it is larger than {limit >> 20} MiB"));
