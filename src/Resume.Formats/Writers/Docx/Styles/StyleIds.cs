namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The ids of the built-in styles of Word, and of our custom styles.</summary>
internal static class StyleIds
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Subtitle = "Subtitle";
    public const string Contact = "Contact";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string ListBullet = "ListBullet";
    public const string ListBullet2 = "ListBullet2";
    public const string ListBullet3 = "ListBullet3";
    public const string ListNumber = "ListNumber";
    public const string RunningHead = "Header";

    public const string DefaultParagraphFont = "DefaultParagraphFont";
    public const string Strong = "Strong";
    public const string Emphasis = "Emphasis";
    public const string Code = "HTMLCode";
    public const string Hyperlink = "Hyperlink";
    public const string DateAndPlace = "DateAndPlace";
    public const string SubtitleCharacters = "SubtitleChar";
    public const string Heading3Characters = "Heading3Char";

    public const string TableNormal = "TableNormal";
    public const string Table = "ResumeTable";
    public const string NoList = "NoList";
}
