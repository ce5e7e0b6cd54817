using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Docx.Styles;
using Resume.Formats.Writers.Docx.Text;

namespace Resume.Formats.Writers.Docx.Parts;

/// <summary>The numbering part: one numbering for all bullets, and one for each numbered list, which has its own start.</summary>
internal sealed class ListNumbering(Theme theme)
{
    /// <summary>The numbering of all bulleted lists.</summary>
    public const int Bullets = 1;

    /// <summary>The numbering of the style of numbered lists. Each list also has a separate numbering.</summary>
    public const int Numbers = 2;

    /// <summary>The number of levels in WordprocessingML; deeper items are on the last level.</summary>
    public const int Levels = 9;

    private const int BulletLevels = 1;
    private const int NumberLevels = 2;

    // The level and the first number of each numbered list.
    private readonly List<(int Level, int Start)> numbered = [];

    /// <summary>Returns the numbering of a new numbered list at a level, from 0.</summary>
    public int NextNumberedList(int level, int start)
    {
        numbered.Add((level, start));
        return Numbers + numbered.Count;
    }

    public Numbering Build()
    {
        var numbering = new Numbering();
        numbering.Append(Definition(BulletLevels, MultiLevelValues.Multilevel, Enumerable.Range(0, Levels).Select(BulletLevel)));
        numbering.Append(Definition(NumberLevels, MultiLevelValues.Multilevel, Enumerable.Range(0, Levels).Select(NumberLevel)));
        numbering.Append(new NumberingInstance { NumberID = Bullets, AbstractNumId = new() { Val = BulletLevels } });
        numbering.Append(new NumberingInstance { NumberID = Numbers, AbstractNumId = new() { Val = NumberLevels } });
        numbering.Append(numbered.Select((list, i) => StartingAt(list.Start, list.Level, Numbers + 1 + i)));
        return numbering;
    }

    // Word identifies lists by these numbers when it merges documents. Word's are random; ours are constant.
    private static AbstractNum Definition(int id, MultiLevelValues kind, IEnumerable<Level> levels)
    {
        var definition = new AbstractNum
        {
            AbstractNumberId = id,
            Nsid = new() { Val = $"5265730{id}" },
            MultiLevelType = new() { Val = kind },
            TemplateCode = new() { Val = $"5265731{id}" },
        };
        definition.Append(levels);
        return definition;
    }

    private Level BulletLevel(int level)
    {
        var marks = theme.Bullets.Marks;
        return new()
        {
            LevelIndex = level,
            StartNumberingValue = new() { Val = 1 },
            NumberingFormat = new() { Val = NumberFormatValues.Bullet },
            ParagraphStyleIdInLevel = level switch
            {
                0 => new() { Val = StyleIds.ListBullet },
                1 => new() { Val = StyleIds.ListBullet2 },
                2 => new() { Val = StyleIds.ListBullet3 },
                _ => null,
            },
            LevelText = new() { Val = marks.IsDefaultOrEmpty ? "•" : XmlText.Clean(marks[Math.Min(level, marks.Length - 1)]) },
            LevelJustification = new() { Val = LevelJustificationValues.Left },
            PreviousParagraphProperties = Hanging(theme.Bullets.Indent * (level + 1), theme.Bullets.MarkGap),
        };
    }

    // Numbers are aligned at their full stops.
    private Level NumberLevel(int level) => new()
    {
        LevelIndex = level,
        StartNumberingValue = new() { Val = 1 },
        NumberingFormat = new() { Val = NumberFormatValues.Decimal },
        ParagraphStyleIdInLevel = level == 0 ? new() { Val = StyleIds.ListNumber } : null,
        LevelText = new() { Val = string.Create(CultureInfo.InvariantCulture, $"%{level + 1}.") },
        LevelJustification = new() { Val = LevelJustificationValues.Right },
        PreviousParagraphProperties = Hanging(theme.Bullets.Indent * (level + 1), theme.Styles.Body.Size * 0.4),
    };

    private static PreviousParagraphProperties Hanging(double indent, double gap) => new()
    {
        Indentation = new() { Left = Units.TwipsText(indent), Hanging = Units.TwipsText(Math.Min(gap, indent)) },
    };

    private static NumberingInstance StartingAt(int start, int level, int id)
    {
        var instance = new NumberingInstance { NumberID = id, AbstractNumId = new() { Val = NumberLevels } };
        instance.Append(new LevelOverride { LevelIndex = level, StartOverrideNumberingValue = new() { Val = start } });
        return instance;
    }
}
