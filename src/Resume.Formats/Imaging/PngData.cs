namespace Resume.Formats.Imaging;

/// <summary>Hands out the compressed rows of a PNG file in small pieces, so that it is known which byte was the last one needed.</summary>
/// <param name="data">The compressed rows, and possibly more.</param>
/// <param name="single">Where to start handing out single bytes.</param>
internal sealed class PngData(ReadOnlyMemory<byte> data, int single) : Stream
{
    private const int LongestPiece = 4096;

    /// <summary>Where the piece that was handed out last starts.</summary>
    public int PieceStart { get; private set; }

    /// <summary>The number of bytes that were needed.</summary>
    public int Used { get; private set; }

    /// <summary>True once more bytes were needed than there are.</summary>
    public bool IsTooShort { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        IsTooShort |= Used == data.Length;
        var length = Math.Min(Math.Min(buffer.Length, LongestPiece), Used < single ? single - Used : Math.Min(1, data.Length - Used));
        data.Span.Slice(Used, length).CopyTo(buffer);
        (PieceStart, Used) = (Used, Used + length);
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
