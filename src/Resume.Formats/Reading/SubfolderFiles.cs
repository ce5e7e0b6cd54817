namespace Resume.Formats.Reading;

/// <summary>The files of a source or a theme folder, by paths relative to a subfolder. No path leads further than before.</summary>
internal sealed class SubfolderFiles(ISourceFiles files, string subfolder) : ISourceFiles
{
    public ReferencedFile Read(string path) => files.Read(FromRoot(path));

    public TemplateFolder ListTemplates(string folder) => files.ListTemplates(FromRoot(folder));

    private string FromRoot(string path) => subfolder.Length == 0 ? path : RelativePath.Join(subfolder, path);
}
