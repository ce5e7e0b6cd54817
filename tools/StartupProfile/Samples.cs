using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Formats.Themes;

namespace StartupProfile;

/// <summary>What a first build does: sources in each theme and the formats that are written by default, and then the manifest.</summary>
internal static class Samples
{
    public static void Compile(IEnumerable<string> paths)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            var files = paths.Select(Path.GetFullPath).ToList();
            var sources =
                from theme in BuiltInThemes.Names
                from file in files
                select new BatchSource(Path.GetFileName(file), file, Path.GetDirectoryName(file)!, new CompileOptions { Theme = theme })
                {
                    OutputPath = output => Path.Join(folder, theme, Path.GetFileName(file) + output.FileExtension),
                };
            var manifest = Path.Join(folder, "manifest.json");
            Manifest.Load(manifest);
            var compiler = new BatchCompiler((_, reason) => throw new IOException(reason), (_, exception) => throw exception);
            var entries = compiler.Compile([.. sources], 1, CancellationToken.None).Select(Save).ToList();
            new Manifest([.. entries]).Save(manifest);
            Manifest.Load(manifest);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ManifestEntry Save(CompiledSource compiled)
    {
        var errors = compiled.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', errors.Select(error => $"{error.Span} {error.Message}")));
        }

        var outputs = compiled.Result.Outputs.Select(output =>
        {
            output.File!.MoveIntoPlace();
            return new ManifestOutput(output.Format, output.Variant, output.Locale, output.Format);
        });
        return new(compiled.Source.Path, compiled.Fingerprint, compiled.Dependencies, [.. outputs]) { Titles = compiled.Titles };
    }
}
