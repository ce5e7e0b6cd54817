using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.Loader;

namespace Resume.Formats.Resources;

/// <summary>The font files that ship, in an assembly of their own, under their path in the source tree.</summary>
internal static class ShippedFonts
{
    private const string Name = "Resume.Formats.Fonts";

    private static readonly Lazy<Assembly> Fonts = new(Load);

    /// <summary>The bytes of a font file.</summary>
    public static byte[] Read(string path)
    {
        using var stream = Fonts.Value.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"no font {path} in this build");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    // A program that is a single file knows the fonts by name.
    private static Assembly Load()
    {
        var self = typeof(ShippedFonts).Assembly;
        var context = AssemblyLoadContext.GetLoadContext(self)!;
        return DynamicCode.IsSupported && FindFile(self) is { } path
            ? context.LoadFromAssemblyPath(path)
            : context.LoadFromAssemblyName(new(Name));
    }

    // Beside this assembly; or above it, in the package of the task, which has a folder for each runtime.
    [RequiresAssemblyFiles(DynamicCode.Unsupported)]
    private static string? FindFile(Assembly self)
    {
        var folder = Path.GetDirectoryName(self.Location);
        return new[] { folder, Path.GetDirectoryName(folder) }
            .OfType<string>()
            .Select(place => Path.Combine(place, Name + ".dll"))
            .FirstOrDefault(File.Exists);
    }
}
