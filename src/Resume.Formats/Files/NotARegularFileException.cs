namespace Resume.Formats.Files;

/// <summary>A path leads to a folder, a pipe, a device or a socket instead of a file.</summary>
internal sealed class NotARegularFileException() : IOException("it is not a regular file, but a folder, a pipe, a device or a socket");
