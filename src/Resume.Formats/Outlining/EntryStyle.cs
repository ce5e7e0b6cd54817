namespace Resume.Formats.Outlining;

/// <summary>Where the location of an entry is.</summary>
public enum EntryPlace
{
    /// <summary>At the side where lines end, below the dates.</summary>
    End,

    /// <summary>After the title.</summary>
    Title,

    /// <summary>After the subtitle.</summary>
    Subtitle,
}

/// <summary>The arrangement of the headers of entries.</summary>
/// <param name="Lines">2 for title and subtitle on lines of their own, 1 for both on one line.</param>
/// <param name="Place">Where the location is.</param>
/// <param name="Mark">The mark before what follows on the same line: "·".</param>
internal sealed record EntryStyle(int Lines, EntryPlace Place, string Mark)
{
    /// <summary>Title and dates on the first line, subtitle and location on the second one.</summary>
    public static EntryStyle Default { get; } = new(2, EntryPlace.End, "·");

    /// <summary>The text between two parts of a line: ", " or " · ".</summary>
    public string Separator => Mark is "" or "," or "،" or "、" ? Mark + " " : $" {Mark} ";
}
