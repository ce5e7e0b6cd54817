using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Sources;

namespace Resume.Tool.Managed;

/// <summary>Finds sources whose HTML pages have templates of their own.</summary>
/// <remarks>
/// Of most sources a glance is enough. Only those that may name a theme by its path, themselves or through a file that they extend, are
/// read as for a build.
/// </remarks>
internal sealed partial class OwnTemplateFinder(CompileRequest request)
{
    private const string Html = "html";

    /// <summary>True if a folder, or one below it, has templates of a theme.</summary>
    public static bool HasTemplates(string themeFolder)
    {
        try
        {
            return Directory
                .EnumerateDirectories(StartFolder.Resolve(themeFolder), "*" + TemplateReader.FolderSuffix, SearchOption.AllDirectories)
                .Any();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever opens it as a theme folder reports the problem.
            return false;
        }
    }

    /// <summary>Those of the sources, in order.</summary>
    public IEnumerable<Source> Find(IReadOnlyList<Source> sources)
    {
        if (!request.Options.Formats.Contains(Html, StringComparer.OrdinalIgnoreCase))
        {
            return [];
        }

        sources = [.. sources.Where(source => !source.IsStandardInput)];
        return sources.Where(HasTemplatesBeside).Concat(FindByReading([.. sources.Where(MayNameTheme)]));
    }

    // As ThemeFinder looks for them.
    private static bool HasTemplatesBeside(Source source) =>
        Path.Exists(Path.Combine(Path.GetDirectoryName(source.FullPath)!, TemplateReader.FolderOf(Path.GetFileName(source.FullPath))));

    private static bool MayNameTheme(Source source)
    {
        try
        {
            var text = Encoding.UTF8.GetString(SourceFileReader.Read(source.FullPath, source.FoundIn));
            return Suspicious().IsMatch(text);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler reports it.
            return false;
        }
    }

    // A theme that is a word, such as `theme: modern`, is a built-in one or one of a theme folder. Another file may name a theme too, and an
    // escape can spell a key. A null character is in UTF-16.
    [GeneratedRegex(@"theme(?!""?:[ ]+""?[a-z]+""?[ \r]*[\n,}])|extends|\\|\x00", RegexOptions.CultureInvariant)]
    private static partial Regex Suspicious();

    private IEnumerable<Source> FindByReading(IReadOnlyList<Source> sources)
    {
        var found = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var batch = SourceCompilation.CreateBatch(sources, request);
        var compiler = new BatchCompiler(
            (source, reason) => ProjectDiagnostics.CannotReadSource(source.Path, reason),
            (source, exception) => UnexpectedError.Describe(source.Path, exception))
        {
            Work = (file, options, cancellationToken) =>
            {
                if (ResumeCompiler.UsesOwnTemplates(file, options, cancellationToken))
                {
                    found[file.Path] = true;
                }

                return new([], []);
            },
        };

        // What is wrong with a source is reported when it is compiled.
        foreach (var (source, _) in sources.Zip(compiler.Compile(batch, Environment.ProcessorCount, CancellationToken.None)))
        {
            if (found.ContainsKey(source.Path))
            {
                yield return source;
            }
        }
    }
}
