using Resume.Formats.Reading.Nodes;

namespace Resume.Tool.Sources;

/// <summary>The source `-`: standard input, which can be read once.</summary>
internal static class StandardInput
{
    /// <summary>How a command line names it.</summary>
    public const string Path = "-";

    private const string Name = "stdin";

    // One byte more than a source may have, as of a file.
    private const int MaxBytes = SourceText.MaxBytes + 1;

    private static (string Path, byte[] Content)? last;

    /// <summary>The source before it is read. Files that it names are in the current folder.</summary>
    public static Source Source { get; } = Create(isJson: false);

    /// <summary>The source with its content. JSON is recognized by its first character, as it has no name with an extension.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Source Read()
    {
        var content = ReadContent();
        var source = Create(content.AsSpan().TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'{', ..]) with { Content = content };
        last = (source.Path, content);
        return source;
    }

    /// <summary>Its bytes, without those beyond the largest size of a source and one more, which shows that it is too large.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static byte[] ReadContent()
    {
        using var input = Console.OpenStandardInput();
        using var content = new MemoryStream();
        var block = new byte[64 * 1024];
        while (input.Read(block, 0, (int)Math.Min(block.Length, MaxBytes - content.Length)) is > 0 and var count)
        {
            content.Write(block, 0, count);
        }

        return content.ToArray();
    }

    /// <summary>What was read, if diagnostics show it by this path.</summary>
    public static byte[]? Find(string path) => last is var (name, content) && name == path ? content : null;

    private static Source Create(bool isJson)
    {
        var name = Name + (isJson ? ".json" : ".yaml");
        return new(name, StartFolder.Resolve(name), Folder: "") { IsStandardInput = true };
    }
}
