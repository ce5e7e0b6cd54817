namespace Resume.Tool.Editing.Navigating;

/// <summary>Nothing can be renamed to a name; the message says why.</summary>
internal sealed class NameException(string message) : Exception(message);
