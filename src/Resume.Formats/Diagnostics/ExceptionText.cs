namespace Resume.Formats.Diagnostics;

/// <summary>The texts of exceptions, for diagnostics and logs. A plug-in can override them, and be wrong there as well.</summary>
internal static class ExceptionText
{
    private const int MaxMessage = 500;

    // A deep recursion has a stack trace of megabytes.
    private const int MaxTrace = 20_000;

    /// <summary>The message on one line, without a full stop.</summary>
    public static string Message(Exception exception) =>
        Shorten(Try(() => exception.Message) ?? "no message", MaxMessage).ReplaceLineEndings(" ").Trim().TrimEnd('.');

    /// <summary>The type, message and stack trace.</summary>
    public static string Details(Exception exception) =>
        Shorten(Try(exception.ToString) ?? $"{exception.GetType().FullName}: no message", MaxTrace);

    private static string? Try(Func<string?> text)
    {
        try
        {
            return text();
        }
        catch (Exception)
        {
            // The exception that is being reported says more than that its text cannot be had.
            return null;
        }
    }

    private static string Shorten(string text, int most) => text.Length <= most ? text : text[..most] + '…';
}
