namespace Resume.Formats.Diagnostics;

/// <summary>A range in a source file. Lines and columns are 1-based, columns count UTF-16 units, and the end is exclusive.</summary>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>Line 1, column 1 of a file, for a problem that concerns the whole file.</summary>
    public static SourceSpan Start(string file) => new(file, 1, 1, 1, 1);

    /// <summary>`file(line,column,endLine,endColumn)`, which MSBuild and editors recognize as a location.</summary>
    public override string ToString() => $"{File}({Line},{Column},{EndLine},{EndColumn})";
}
