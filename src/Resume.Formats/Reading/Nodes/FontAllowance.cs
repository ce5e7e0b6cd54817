namespace Resume.Formats.Reading.Nodes;

/// <summary>How many font files may still be read, and how many bytes: a source has one, and all of its custom themes have another.</summary>
internal sealed class FontAllowance
{
    /// <summary>Three families of four files.</summary>
    public const int MostFiles = 12;

    /// <summary>Three fonts with all characters of Chinese.</summary>
    public const int MostBytes = 64 << 20;

    private int files;
    private long bytes;

    /// <summary>True once a limit is exceeded: no further file is read.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Takes a file; false for the first one too many.</summary>
    public bool TakeFile() => !(IsFull |= ++files > MostFiles);

    /// <summary>Takes its bytes; false for the first file that is too large.</summary>
    public bool TakeBytes(long count) => !(IsFull |= (bytes += count) > MostBytes);
}
