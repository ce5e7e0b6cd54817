namespace ContactSheet;

/// <summary>A temporary folder for what other programs read and write.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-sheet-");
    private int count;

    /// <summary>A new empty folder in it.</summary>
    public string Create() => folder.CreateSubdirectory((++count).ToString(System.Globalization.CultureInfo.InvariantCulture)).FullName;

    public void Dispose() => folder.Delete(recursive: true);
}
