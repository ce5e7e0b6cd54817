using Resume.Formats.Model;

namespace Resume.Formats.Writers.PlainText;

/// <summary>`output.txt`: how text is written.</summary>
/// <param name="Width">How many columns a line has.</param>
/// <param name="Ascii">Whether it is ASCII as far as it can be.</param>
internal sealed record TextOptions(int Width, bool Ascii)
{
    private const int UsualWidth = 80;

    public static TextOptions Of(FormatSettings settings) => new(settings.Number("width", UsualWidth), settings.Flag("ascii"));
}
