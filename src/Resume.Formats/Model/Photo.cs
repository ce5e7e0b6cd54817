namespace Resume.Formats.Model;

/// <summary>The kinds of pictures a résumé may hold.</summary>
public enum PhotoKind
{
    /// <summary>Portable Network Graphics, ISO/IEC 15948.</summary>
    Png,

    /// <summary>JPEG, ISO/IEC 10918-1, in JFIF or Exif.</summary>
    Jpeg,
}

/// <summary>`basics.image`, read and recognised.</summary>
/// <param name="Kind">What its bytes are.</param>
/// <param name="Content">The file's bytes, as they are.</param>
/// <param name="Width">Width in pixels as it is shown, at least 1.</param>
/// <param name="Height">Height in pixels as it is shown, at least 1.</param>
public sealed record Photo(PhotoKind Kind, ReadOnlyMemory<byte> Content, int Width, int Height)
{
    /// <summary>How the file says its pixels are to be turned before they are shown: 1 to 8, as Exif 2.32 has it (4.6.4 A, Orientation); 1 is as they are.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>True where left and right change places, before the picture is turned.</summary>
    public bool IsMirrored => Orientation is 2 or 4 or 5 or 7;

    /// <summary>By how many right angles the picture is turned clockwise, 0 to 3.</summary>
    public int QuarterTurns => Orientation switch { 3 or 4 => 2, 6 or 7 => 1, 5 or 8 => 3, _ => 0 };
}
