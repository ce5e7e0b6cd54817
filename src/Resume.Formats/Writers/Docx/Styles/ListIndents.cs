using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Docx.Styles;

/// <summary>The indents of lists, which begin at the text of the page.</summary>
internal sealed class ListIndents(Theme theme)
{
    /// <summary>Space between a number and its text, in points.</summary>
    public double NumberGap { get; } = theme.Styles.Body.Size * 0.4;

    public ListLevel Bullet(int numbering, int level) => Create(numbering, level, 0, theme.Bullets.MarkGap);

    /// <param name="numbering">The id of the numbering.</param>
    /// <param name="level">The level, from 0.</param>
    /// <param name="room">The room that long numbers need beyond the indent of the theme, in points.</param>
    public ListLevel Number(int numbering, int level, double room) => Create(numbering, level, room, NumberGap);

    private ListLevel Create(int numbering, int level, double room, double gap)
    {
        var indent = (theme.Bullets.Indent * (level + 1)) + room;
        return new(numbering, level, theme.StartColumn.Indent + indent, Math.Min(gap, indent));
    }
}
