namespace Resume.Formats.PlugIns;

/// <summary>A file of a plug-in cannot be used.</summary>
/// <param name="file">Its full path.</param>
/// <param name="reason">What is wrong with it, as the end of a sentence that begins with its name.</param>
/// <param name="line">The line of the problem, counted from 1; null for a file without lines.</param>
internal sealed class PlugInFileException(string file, string reason, int? line = null)
    : IOException($"`{Path.GetFileName(file)}` {reason}")
{
    public string File => file;

    public int? Line => line;
}
