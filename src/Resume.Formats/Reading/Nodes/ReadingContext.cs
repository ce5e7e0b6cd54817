using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading.Nodes;

/// <summary>The state shared by all parts of the reader: diagnostics, strictness, and the files next to the source.</summary>
internal sealed class ReadingContext(
    DiagnosticBag diagnostics, bool lenient, ISourceFiles? files = null, ImmutableArray<string> formats = default)
{
    // A hostile source could otherwise fill the memory with diagnostics.
    private const int MostToReport = 1000;

    private readonly List<SourceSpan> silenced = [];
    private readonly bool lenient = lenient;
    private string? currentFile;
    private bool isFileLenient;
    private int reported;

    /// <summary>What the source may still cost.</summary>
    public Budget Budget { get; init; } = new();

    /// <summary>
    /// True in `.resume.json`. JSON Resume allows anything, so many errors are only warnings there. If the source extends others, the file
    /// counts that contains the value.
    /// </summary>
    public bool Lenient => currentFile is null ? lenient : isFileLenient;

    /// <summary>
    /// The files that the source extends: their paths as shown in diagnostics, and relative to the source. Empty for most sources.
    /// </summary>
    public ImmutableDictionary<string, string> Bases { get; set; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>True if hints show JSON.</summary>
    public bool IsJson => Lenient;

    /// <summary>True if a map may have a key several times: a converter loses no value.</summary>
    public bool KeepsRepeatedKeys { get; init; }

    /// <summary>True once a name was found under another key, or at another place, than `basics.name`.</summary>
    public bool IsNameMisplaced { get; set; }

    /// <summary>The languages in which the source may give its texts.</summary>
    public ImmutableArray<string> Languages { get; set; } = [];

    /// <summary>`variants`, once they are read.</summary>
    public VariantList Variants { get; set; } = VariantList.None;

    /// <summary>`private`, once it is read: paths of values.</summary>
    public ImmutableArray<Located<string>> PrivatePaths { get; set; } = [];

    /// <summary>The photos that were unpacked: the same source is read again for each variant and language.</summary>
    public PhotoCache Photos { get; init; } = new();

    /// <summary>The map at the top level, once it is read.</summary>
    public MapNode? Root { get; set; }

    /// <summary>The font files that the source names.</summary>
    public SourceFonts Fonts { get; init; } = new(new());

    /// <summary>The known formats; empty if any format is allowed.</summary>
    public ImmutableArray<string> Formats { get; } = formats.IsDefault ? [] : formats;

    /// <summary>
    /// True once the tree is incomplete, as after a syntax error or in an abstract file: missing values are then not reported.
    /// </summary>
    public bool Damaged
    {
        get => field || IsFull;
        set;
    }

    /// <summary>True once the limit of diagnostics is reached: suggestions need not be computed any more.</summary>
    public bool IsFull => reported > MostToReport;

    /// <summary>The values about which nothing is reported, because names are in their places.</summary>
    public ImmutableHashSet<SourceSpan> Unchecked { get; set; } = [];

    /// <summary>Reports a diagnostic with its own severity.</summary>
    public void Report(Diagnostic diagnostic)
    {
        if (Unchecked.Contains(diagnostic.Span) || IsSilenced(diagnostic.Span))
        {
            return;
        }

        if (reported++ < MostToReport)
        {
            diagnostics.Report(diagnostic);
        }
        else if (reported == MostToReport + 1)
        {
            diagnostics.Report(LimitDiagnostics.TooManyProblems(diagnostic.Span, MostToReport));
        }
    }

    /// <summary>Reports a diagnostic that is an error in `.resume.yaml` but a warning in `.resume.json`.</summary>
    public void ReportStrict(Diagnostic diagnostic) =>
        Report(diagnostic.Severity == Severity.Error && IsLenient(diagnostic.Span)
            ? diagnostic with { Severity = Severity.Warning }
            : diagnostic);

    /// <summary>Moves on to a value, which another file may contain: hints and strictness are those of its file.</summary>
    public void MoveTo(SourceSpan value)
    {
        if (!Bases.IsEmpty && !ReferenceEquals(currentFile, value.File))
        {
            (currentFile, isFileLenient) = (value.File, IsLenient(value));
        }
    }

    /// <summary>
    /// Reports nothing more about a value: it has a diagnostic already, and what it means is a guess.
    /// In a lenient source it is written as guessed, so its other problems matter.
    /// </summary>
    public void Silence(SourceSpan value)
    {
        if (!Lenient)
        {
            silenced.Add(value);
        }
    }

    /// <summary>True if a place is in a value that <see cref="Silence"/> was called for.</summary>
    public bool IsSilenced(SourceSpan place) => silenced.Exists(span =>
        place.File == span.File
        && (place.Line, place.Column).CompareTo((span.Line, span.Column)) >= 0
        && (place.Line, place.Column).CompareTo((span.EndLine, span.EndColumn)) < 0);

    /// <summary>A path that a value names, relative to the source: it is written relative to the file with the value.</summary>
    public string FromSource(Located<string> path) =>
        Bases.TryGetValue(path.Span.File ?? "", out var named) ? RelativePath.Join(RelativePath.Folder(named), path.Value) : path.Value;

    /// <summary>The content of a file that the source names; null if it cannot be read, which is reported.</summary>
    public ReadOnlyMemory<byte>? ReadFile(Located<string> path)
    {
        var file = files?.Read(FromSource(path)) ?? new(null, null, ReferencedFileProblem.Missing);
        if (file.Content is null)
        {
            ReportStrict(file.Problem switch
            {
                ReferencedFileProblem.NotARelativePath => ReadingDiagnostics.NotARelativePath(path.Span, path.Value),
                ReferencedFileProblem.Outside => ReadingDiagnostics.FileOutsideFolder(path.Span, path.Value, file.Root),
                ReferencedFileProblem.TooLarge => ReadingDiagnostics.FileTooLarge(path.Span, path.Value),
                ReferencedFileProblem.NotRegular => ReadingDiagnostics.NotARegularFile(path.Span, path.Value),
                ReferencedFileProblem.Unreadable => ReadingDiagnostics.FileUnreadable(path.Span, path.Value),
                _ => ReadingDiagnostics.FileNotFound(path.Span, path.Value),
            });
        }

        return file.Content;
    }

    private bool IsLenient(SourceSpan place) => Bases.IsEmpty ? lenient : Notation.IsJson(place);
}
