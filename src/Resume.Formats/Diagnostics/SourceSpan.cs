namespace Resume.Formats.Diagnostics;

/// <summary>A stretch of a source file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive.</summary>
public readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The whole of a file, for what has no place of its own in it: shown as line 1, column 1.</summary>
    public static SourceSpan Start(string file) => new(file, 1, 1, 1, 1);

    /// <summary>`file(line,column,endLine,endColumn)`, the form that MSBuild and editors make a link of.</summary>
    public override string ToString() => $"{File}({Line},{Column},{EndLine},{EndColumn})";
}
