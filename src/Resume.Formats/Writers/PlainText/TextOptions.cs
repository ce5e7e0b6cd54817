using Resume.Formats.Model;

namespace Resume.Formats.Writers.PlainText;

/// <summary>The settings in `output.txt`.</summary>
/// <param name="Width">The columns of a line.</param>
/// <param name="Ascii">Whether to convert to ASCII as far as possible.</param>
internal sealed record TextOptions(int Width, bool Ascii)
{
    private const int DefaultWidth = 80;

    public static TextOptions Read(FormatSettings settings) => new(settings.Number("width", DefaultWidth), settings.Flag("ascii"));
}
