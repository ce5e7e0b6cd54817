namespace Resume.Formats.Reading.Html;

/// <summary>
/// Characters that stand for HTML in a rewritten text, until the inline tree and the blocks are built. No source can contain them.
/// </summary>
internal static class HtmlMarks
{
    public const char StrongOpen = '\uFDD0';
    public const char StrongClose = '\uFDD1';
    public const char EmphasisOpen = '\uFDD2';
    public const char EmphasisClose = '\uFDD3';
    public const char CodeOpen = '\uFDD4';
    public const char CodeClose = '\uFDD5';

    /// <summary>Starts a link; its target is known by the place that the mark comes from.</summary>
    public const char LinkOpen = '\uFDD6';
    public const char LinkClose = '\uFDD7';

    /// <summary>Comes before the first item of a list.</summary>
    public const char ListStart = '\uFDD8';

    /// <summary>Comes before the text of a bulleted item.</summary>
    public const char Bullet = '\uFDD9';

    /// <summary>Comes before the number of a numbered item, which ends with a full stop.</summary>
    public const char Number = '\uFDDA';

    /// <summary>Comes before characters that are not read as Markdown.</summary>
    public const string VerbatimStart = "\uFDDB";
    public const string VerbatimEnd = "\uFDDC";

    /// <summary>The marks that are within lines.</summary>
    public static char[] Inline { get; } =
        [StrongOpen, StrongClose, EmphasisOpen, EmphasisClose, CodeOpen, CodeClose, LinkOpen, LinkClose];

    /// <summary>True for any of these characters.</summary>
    public static bool Contains(char character) => character is >= StrongOpen and <= '\uFDDC';

    /// <summary>The mark that closes one that opens.</summary>
    public static char ClosingOf(char open) => (char)(open + 1);

    /// <summary>The opening mark of an element, or '\0' for one without an effect.</summary>
    public static char OpeningOf(string element) => element switch
    {
        "b" or "strong" => StrongOpen,
        "i" or "em" => EmphasisOpen,
        "code" => CodeOpen,
        "a" => LinkOpen,
        _ => '\0',
    };
}
