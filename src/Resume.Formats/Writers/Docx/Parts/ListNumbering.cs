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
    private const int CitationLevels = 3;

    private readonly ListIndents indents = new(theme);

    // The level of publications, if they are numbered.
    private Level? citations;

    // The numbered lists and their levels; null for publications.
    private readonly List<(BulletList? List, int Level)> numbered = [];

    /// <summary>Returns a level, from 0, of the numbering of a list; a numbered list gets a numbering of its own.</summary>
    public ListLevel Add(BulletList list, int level)
    {
        if (!list.Ordered)
        {
            return indents.Bullet(Bullets, level);
        }

        numbered.Add((list, level));
        return indents.Number(Numbers + numbered.Count, level, MissingRoom(list));
    }

    /// <summary>Returns a numbering that counts publications up: "[1]".</summary>
    /// <param name="indent">Distance from the text of the page to that of the publications, in points.</param>
    /// <param name="gap">Distance from the numbers to that text, in points.</param>
    public ListLevel AddCitations(double indent, double gap)
    {
        numbered.Add((null, 0));
        var level = new ListLevel(Numbers + numbered.Count, 0, theme.StartColumn.Indent + indent, gap);
        citations = new()
        {
            LevelIndex = 0,
            StartNumberingValue = new() { Val = 1 },
            NumberingFormat = new() { Val = NumberFormatValues.Decimal },
            LevelText = new() { Val = "[%1]" },
            LevelJustification = new() { Val = LevelJustificationValues.Right },
            PreviousParagraphProperties = Hanging(level),
        };
        return level;
    }

    public Numbering Build()
    {
        var numbering = new Numbering();
        numbering.Append(Definition(BulletLevels, MultiLevelValues.Multilevel, Enumerable.Range(0, Levels).Select(BulletLevel)));
        var numberLevels = Enumerable.Range(0, Levels).Select(level => NumberLevel(level));
        numbering.Append(Definition(NumberLevels, MultiLevelValues.Multilevel, numberLevels));
        if (citations is not null)
        {
            numbering.Append(Definition(CitationLevels, MultiLevelValues.SingleLevel, [citations]));
        }

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
            PreviousParagraphProperties = Hanging(indents.Bullet(Bullets, level)),
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
        PreviousParagraphProperties = Hanging(indents.Number(Numbers, level, room)),
    };

    private static PreviousParagraphProperties Hanging(ListLevel level) => new()
    {
        Indentation = new() { Left = Units.TwipsText(level.Indent), Hanging = Units.TwipsText(level.Hanging) },
    };

    private NumberingInstance Instance(BulletList? list, int level, int id)
    {
        if (list is null)
        {
            return new() { NumberID = id, AbstractNumId = new() { Val = CitationLevels } };
        }

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
        return digits > 1 ? Math.Max(0, (theme.Styles.Body.Size * ((0.55 * digits) + 0.25)) + indents.NumberGap - theme.Bullets.Indent) : 0;
    }
}
