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
/// <param name="Width">Width in pixels, at least 1.</param>
/// <param name="Height">Height in pixels, at least 1.</param>
public sealed record Photo(PhotoKind Kind, ReadOnlyMemory<byte> Content, int Width, int Height);
