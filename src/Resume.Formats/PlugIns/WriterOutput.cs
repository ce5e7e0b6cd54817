namespace Resume.Formats.PlugIns;

/// <summary>What a writer writes, in memory, up to a limit.</summary>
internal sealed class WriterOutput : MemoryStream
{
    /// <summary>The limit in bytes: 64 MiB.</summary>
    public const int MaxBytes = 64 << 20;

    public override int Capacity
    {
        get => base.Capacity;
        set
        {
            // It grows by doubling.
            Reserve(value / 2);
            base.Capacity = value;
        }
    }

    /// <summary>What was written, also after a plug-in has closed the stream.</summary>
    public ReadOnlyMemory<byte> Content => TryGetBuffer(out var written) ? written : throw new InvalidOperationException();

    /// <summary>Why writing failed, or null. Known here too, because a plug-in can ignore the exception.</summary>
    public IOException? Failure { get; private set; }

    public override void SetLength(long value)
    {
        Reserve(value);
        base.SetLength(value);
    }

    // The other methods that write end in one of these two.
    public override void Write(byte[] buffer, int offset, int count)
    {
        Reserve(Position + count);
        base.Write(buffer, offset, count);
    }

    public override void WriteByte(byte value)
    {
        Reserve(Position + 1);
        base.WriteByte(value);
    }

    private void Reserve(long length)
    {
        if (length > MaxBytes)
        {
            throw Failure = new IOException("it writes more than 64 MiB");
        }
    }
}
