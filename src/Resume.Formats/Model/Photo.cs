namespace Resume.Formats.Model;

/// <summary>The formats of a photo.</summary>
public enum PhotoKind
{
    /// <summary>Portable Network Graphics, ISO/IEC 15948.</summary>
    Png,

    /// <summary>JPEG, ISO/IEC 10918-1, in JFIF or Exif.</summary>
    Jpeg,
}

/// <summary>The picture that `basics.image` names.</summary>
/// <param name="Kind">The format of the content.</param>
/// <param name="Content">
/// The file without its metadata. Of Exif data, only an orientation other than 1 is left, so that the file is shown upright where programs
/// heed it.
/// </param>
/// <param name="Width">Width in pixels when shown upright, at least 1.</param>
/// <param name="Height">Height in pixels when shown upright, at least 1.</param>
public sealed record Photo(PhotoKind Kind, ReadOnlyMemory<byte> Content, int Width, int Height)
{
    /// <summary>
    /// The transformation that shows the stored pixels upright: 1 to 8, as in Exif 2.32, 4.6.4 A, Orientation; 1 means unchanged.
    /// </summary>
    public int Orientation { get; init; } = 1;

    /// <summary>The file without its orientation, for formats that have another way to rotate it.</summary>
    internal ReadOnlyMemory<byte> Stored
    {
        get => field.IsEmpty ? Content : field;
        init;
    }

    /// <summary>True if left and right are swapped before the picture is rotated.</summary>
    public bool IsMirrored => Orientation is 2 or 4 or 5 or 7;

    /// <summary>Clockwise rotation in right angles, 0 to 3.</summary>
    public int QuarterTurns => Orientation switch { 3 or 4 => 2, 6 or 7 => 1, 5 or 8 => 3, _ => 0 };
}
