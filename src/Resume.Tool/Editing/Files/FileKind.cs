namespace Resume.Tool.Editing.Files;

/// <summary>What a file is to the compiler.</summary>
internal enum FileKind
{
    /// <summary>No file of ours, or no one knows.</summary>
    None,

    /// <summary>A source with outputs of its own.</summary>
    Source,

    /// <summary>A file that sources extend.</summary>
    Part,

    /// <summary>A theme file.</summary>
    Theme,
}
