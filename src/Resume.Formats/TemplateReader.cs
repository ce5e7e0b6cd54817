using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Themes;

namespace Resume.Formats;

/// <summary>Reads HTML templates: the files in `NAME.templates`, beside the theme `NAME.yaml` or the source `NAME.resume.yaml`.</summary>
internal static class TemplateReader
{
    /// <summary>The size limit of a template, in bytes: 256 KiB.</summary>
    public const int MaxBytes = 256 << 10;

    /// <summary>The end of the name of a folder of templates.</summary>
    public const string FolderSuffix = ".templates";

    private const string SourceSuffix = ".resume";

    /// <summary>Reads everything that is valid, and what is wrong with the rest.</summary>
    /// <param name="path">The path of the theme or source, relative to the files.</param>
    /// <param name="files">Reads the files.</param>
    /// <param name="shownFolder">The folder of the files, as shown in diagnostics.</param>
    public static TemplateSet Read(string path, ISourceFiles files, string shownFolder)
    {
        var folder = FolderOf(path);
        var listed = files.ListTemplates(folder);
        var problems = new DiagnosticBag();

        // A source may have a name that a folder cannot have on every system: then it has no templates.
        if (listed.Problem is not (ReferencedFileProblem.None or ReferencedFileProblem.Missing or ReferencedFileProblem.NotARelativePath))
        {
            problems.Report(TemplateDiagnostics.CannotRead(SourceSpan.Start(Show(shownFolder, folder)), Describe(listed.Problem)));
        }

        var templates = (listed.Names ?? [])
            .Select(name => Read($"{folder}/{name}", files, Show(shownFolder, $"{folder}/{name}"), problems))
            .OfType<TemplateFile>();
        return new([.. templates], [.. problems.InSourceOrder()]);
    }

    /// <summary>The folder of the templates of a theme or source.</summary>
    public static string FolderOf(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        name = name.EndsWith(SourceSuffix, StringComparison.OrdinalIgnoreCase) ? name[..^SourceSuffix.Length] : name;
        return RelativePath.Join(RelativePath.Folder(path), name + FolderSuffix);
    }

    private static TemplateFile? Read(string path, ISourceFiles files, string shown, DiagnosticBag problems)
    {
        var file = files.Read(path);
        if (file.Content is not { } content || content.Length > MaxBytes)
        {
            var why = file.Content is null ? Describe(file.Problem) : Describe(ReferencedFileProblem.TooLarge);
            problems.Report(TemplateDiagnostics.CannotRead(SourceSpan.Start(shown), why));
            return null;
        }

        if (SourceText.Decode(new(shown, content), problems) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text.Text))
        {
            problems.Report(TemplateDiagnostics.Empty(SourceSpan.Start(shown)));
            return null;
        }

        // The same on every system, whatever the editor's line breaks are.
        return new(Path.GetFileNameWithoutExtension(path), shown, text.Text.ReplaceLineEndings("\n"));
    }

    private static string Show(string folder, string path) => Path.Join(folder, path);

    private static string Describe(ReferencedFileProblem problem) => problem switch
    {
        ReferencedFileProblem.Missing => "it does not exist any more",
        ReferencedFileProblem.TooLarge => "it is larger than 256 KiB",
        ReferencedFileProblem.Outside => "it is a link out of the folder that files may be read from",
        ReferencedFileProblem.NotRegular => "it is a folder where a file should be, a file where a folder should be, or a device",
        _ => "access is denied",
    };
}
