namespace Resume.Build;

/// <summary>Makes the process's current folder what it was: a plug-in can change it, and other tasks may use it.</summary>
internal readonly struct CurrentFolder() : IDisposable
{
    private readonly string path = Environment.CurrentDirectory;

    public void Dispose()
    {
        if (Environment.CurrentDirectory != path)
        {
            Environment.CurrentDirectory = path;
        }
    }
}
