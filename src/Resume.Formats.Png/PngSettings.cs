using Resume.Formats.Model;
using Resume.Formats.Writers;

namespace Resume.Formats.Png;

/// <summary>The settings of a source below `output: {png: …}`.</summary>
/// <param name="Dpi">The resolution of the pages, pixels per inch.</param>
/// <param name="ThumbnailWidth">The width of the thumbnail in pixels, or null for none.</param>
internal sealed record PngSettings(int Dpi, int? ThumbnailWidth)
{
    public const int LeastDpi = 36;
    public const int MostDpi = 600;
    public const int LeastWidth = 64;
    public const int MostWidth = 2048;

    /// <summary>The pixels that all pages of a résumé may have together: 70 pages of A4 at 600 dpi.</summary>
    public const long MostPixels = 2_500_000_000;

    private static readonly PngSettings Default = new(150, 400);

    /// <summary>Reads the settings. Those that are not valid are reported.</summary>
    public static PngSettings Read(WriterContext context)
    {
        var settings = Default;
        var named = context.Document.SettingsOf("png").All;
        foreach (var setting in named.Where(setting => !setting.Path.StartsWith("x-", StringComparison.Ordinal)))
        {
            switch (setting.Path)
            {
                case "dpi" when Number(setting) is { } dpi and >= LeastDpi and <= MostDpi:
                    settings = settings with { Dpi = dpi };
                    break;
                case "dpi":
                    context.Diagnostics.Report(PngDiagnostics.InvalidDpi(setting));
                    break;
                case "thumbnail" when setting.Values is ["false"]:
                    settings = settings with { ThumbnailWidth = null };
                    break;
                case "thumbnail" when setting.Values is ["true"]:
                    break;
                case "thumbnail" when Number(setting) is { } width and >= LeastWidth and <= MostWidth:
                    settings = settings with { ThumbnailWidth = width };
                    break;
                case "thumbnail":
                    context.Diagnostics.Report(PngDiagnostics.InvalidThumbnail(setting));
                    break;
                default:
                    context.Diagnostics.Report(PngDiagnostics.UnknownSetting(setting));
                    break;
            }
        }

        return settings;
    }

    private static int? Number(LocatedSetting setting) =>
        setting.Values is [var text] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
