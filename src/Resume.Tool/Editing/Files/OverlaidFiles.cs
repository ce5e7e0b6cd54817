using Resume.Formats.Reading;

namespace Resume.Tool.Editing.Files;

/// <summary>Files in folders, where the texts that are open in the editor take the place of what is saved.</summary>
internal sealed class OverlaidFiles(ISourceFiles files, Workspace workspace) : ISourceFiles
{
    // The limits of the folders stay: an open text is not read through a path that leads out.
    public ReferencedFile Read(string path)
    {
        var file = files.Read(path);
        return file is { Path: { } full, Problem: ReferencedFileProblem.None or ReferencedFileProblem.Missing }
            && workspace.FindOpen(full) is { } text
                ? new(full, text.Bytes)
                : file;
    }

    public TemplateFolder ListTemplates(string folder) => files.ListTemplates(folder);
}
