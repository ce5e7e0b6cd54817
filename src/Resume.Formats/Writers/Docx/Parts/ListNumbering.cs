using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Resume.Formats.Model;
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

    private double NumberGap => theme.Styles.Body.Size * 0.4;

    // The numbered lists and their levels.
    private readonly List<(BulletList List, int Level)> numbered = [];

    /// <summary>Returns the numbering of a numbered list at a level, from 0.</summary>
    public int Add(BulletList list, int level)
    {
        numbered.Add((list, level));
        return Numbers + numbered.Count;
    }

    public Numbering Build()
    {
        var numbering = new Numbering();
        numbering.Append(Definition(BulletLevels, MultiLevelValues.Multilevel, Enumerable.Range(0, Levels).Select(BulletLevel)));
        var numberLevels = Enumerable.Range(0, Levels).Select(level => NumberLevel(level));
        numbering.Append(Definition(NumberLevels, MultiLevelValues.Multilevel, numberLevels));
        numbering.Append(new NumberingInstance { NumberID = Bullets, AbstractNumId = new() { Val = BulletLevels } });
        numbering.Append(new NumberingInstance { NumberID = Numbers, AbstractNumId = new() { Val = NumberLevels } });
        numbering.Append(numbered.Select((item, i) => Instance(item.List, item.Level, Numbers + 1 + i)));
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
    private Level NumberLevel(int level, double room = 0) => new()
    {
        LevelIndex = level,
        StartNumberingValue = new() { Val = 1 },
        NumberingFormat = new() { Val = NumberFormatValues.Decimal },
        ParagraphStyleIdInLevel = level == 0 ? new() { Val = StyleIds.ListNumber } : null,
        LevelText = new() { Val = string.Create(CultureInfo.InvariantCulture, $"%{level + 1}.") },
        LevelJustification = new() { Val = LevelJustificationValues.Right },
        PreviousParagraphProperties = Hanging((theme.Bullets.Indent * (level + 1)) + room, NumberGap),
    };

    private static PreviousParagraphProperties Hanging(double indent, double gap) => new()
    {
        Indentation = new() { Left = Units.TwipsText(indent), Hanging = Units.TwipsText(Math.Min(gap, indent)) },
    };

    private NumberingInstance Instance(BulletList list, int level, int id)
    {
        var instance = new NumberingInstance { NumberID = id, AbstractNumId = new() { Val = NumberLevels } };
        var change = new LevelOverride { LevelIndex = level, StartOverrideNumberingValue = new() { Val = list.Start } };
        if (MissingRoom(list) is var room and > 0)
        {
            change.Append(NumberLevel(level, room));
        }

        instance.Append(change);
        return instance;
    }

    // Long numbers need a wider indent than the theme's. Digits are about half as wide as they are high, and a full stop a quarter.
    private double MissingRoom(BulletList list)
    {
        var digits = list.Number(Math.Max(0, list.Bullets.Length - 1)).Length - 1;
        return digits > 1 ? Math.Max(0, (theme.Styles.Body.Size * ((0.55 * digits) + 0.25)) + NumberGap - theme.Bullets.Indent) : 0;
    }
}
