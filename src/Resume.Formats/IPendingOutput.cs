namespace Resume.Formats;

/// <summary>The content of an output that is stored, but not yet at its place. Disposing deletes it unless it was moved.</summary>
internal interface IPendingOutput : IDisposable
{
    /// <summary>
    /// Moves it to its place, so that no reader sees half a file. Returns false if a file with this content was there already, which is left
    /// as it is.
    /// </summary>
    /// <exception cref="IOException">The folder or the file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file must not be written.</exception>
    bool MoveIntoPlace();
}
