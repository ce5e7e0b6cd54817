using SkiaSharp;

namespace Resume.Formats.Png;

/// <summary>The native library.</summary>
internal static class SkiaLibrary
{
    private static readonly Lazy<bool> Loaded = new(Load);

    /// <summary>False where the package has no native library for this system, or it cannot be loaded.</summary>
    public static bool IsAvailable => Loaded.Value;

    private static bool Load()
    {
        try
        {
            using var path = new SKPaint();
            return true;
        }
        catch (Exception exception) when (
            exception is DllNotFoundException or BadImageFormatException or EntryPointNotFoundException or TypeInitializationException)
        {
            return false;
        }
    }
}
