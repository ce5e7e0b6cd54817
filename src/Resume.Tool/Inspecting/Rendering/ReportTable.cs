using System.Collections.Immutable;
using System.Globalization;
using Resume.Formats.Batch;
using Resume.Tool.Inspecting.Career;
using Resume.Tool.Inspecting.Facts;
using Resume.Tool.Inspecting.Parsing;
using Resume.Tool.Inspecting.Postings;
using Resume.Tool.Reporting;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Resume.Tool.Inspecting.Rendering;

/// <summary>A report for a terminal.</summary>
internal static class ReportTable
{
    private const int BarCells = 16;
    private const int MostWords = 40;
    private const int BulletCells = 46;

    private static readonly Style Heading = new(Color.Teal, decoration: Decoration.Bold);
    private static readonly Style Good = new(Color.Green);
    private static readonly Style Bad = new(Color.Yellow);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public static string Render(InspectionReport report, int width, bool hasColors) => StyledText.Render(width, hasColors,
    [
        Line(report.Name, new(decoration: Decoration.Bold)),
        Line($"{report.Source} · {report.Variant} · {report.Language} · {report.Theme}", Dim),
        .. Section("Formats", Formats(report.Formats)),
        .. Section(Title("Career", report.Career), Employers(report.Career)),
        .. Notes(report.Career),
        .. Section(BulletTitle(report), Longest(report)),
        .. RepeatedStarts(report),
        .. report.Parser.IsEmpty ? [] : Section("What a parser reads in the PDF", Parser(report.Parser)),
        .. report.Job is { } job ? Posting(job) : [],
        .. report.HidesPrivate
            ? [Text.NewLine, Line($"Private values are shown as {PrivateMask.Replacement}.", Dim)]
            : Array.Empty<IRenderable>(),
    ]);

    private static IEnumerable<IRenderable> Section(string title, IRenderable content) => [Text.NewLine, Line(title, Heading), content];

    private static Text Line(string text, Style? style = null) => new(LogText.ToOneLine(text) + "\n", style);

    private static Table Columns(params IEnumerable<(string Title, bool IsNumber)> columns)
    {
        var table = new Table { Border = TableBorder.None, ShowHeaders = true };
        foreach (var (title, isNumber) in columns)
        {
            table.AddColumn(new(new Text(title, Dim))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                Padding = new(0, 0, 2, 0),
                NoWrap = isNumber,
            });
        }

        return table;
    }

    private static Text Cell(string text, Style? style = null) => new(LogText.ToOneLine(text), style);

    private static Table Formats(ImmutableArray<FormatSize> formats)
    {
        var table = Columns(("format", false), ("pages", true), ("words", true));
        foreach (var format in formats)
        {
            table.AddRow(Cell(format.Format), Cell(format.Pages is { } pages ? Number(pages) : "–"), Cell(Number(format.Words)));
        }

        return table;
    }

    private static string Title(string title, CareerSummary career) =>
        career.WorkMonths == 0 ? title : $"{title}: {Duration.Describe(career.WorkMonths)} of work";

    private static IRenderable Employers(CareerSummary career)
    {
        if (career.Employers.IsEmpty)
        {
            return Line("No employer has dates.");
        }

        var table = Columns(("employer", false), ("time", false), ("dates", false), ("", false));
        var most = career.Employers.Max(employer => employer.Months);
        foreach (var employer in career.Employers)
        {
            var cells = Math.Max(1, employer.Months * BarCells / most);
            table.AddRow(
                Cell(employer.Kind == OccupationKind.Work ? employer.Employer : $"{employer.Employer} (voluntary)"),
                Cell(Duration.Describe(employer.Months, employer.IsExact)),
                Cell(Dates(employer)),
                Cell(new('█', cells), Good));
        }

        return table;
    }

    private static string Dates(EmployerTime employer) => employer.Occupations is [var only]
        ? only.Tenure.Describe()
        : $"{employer.Occupations.MinBy(each => each.Tenure.Start)!.Tenure.Describe().Split(' ')[0]} – "
            + employer.Occupations[0].Tenure.Describe().Split(' ')[^1];

    private static IEnumerable<IRenderable> Notes(CareerSummary career) =>
    [
        .. career.Gaps.Select(gap => Line(Sentences.Describe(gap), Bad)),
        .. career.Overlaps.Select(overlap => Line(Sentences.Describe(overlap), Bad)),
    ];

    private static string BulletTitle(InspectionReport report) => report.Bullets.Count == 0
        ? "Bullets"
        : $"Bullets: {Number(report.Bullets.Count)}, on average of {Number(report.Bullets.AverageWords)} words; the longest";

    private static IRenderable Longest(InspectionReport report)
    {
        if (report.Bullets.Count == 0)
        {
            return Line("There are none.");
        }

        var table = Columns(("words", true), ("line", true), ("bullet", false), ("entry", false));
        foreach (var bullet in report.Bullets.Longest)
        {
            table.AddRow(
                Cell(Number(bullet.Words)), Cell(Number(bullet.Line)), Cell(Sentences.Shorten(bullet.Text, BulletCells)),
                Cell(Sentences.Shorten(bullet.Entry, BarCells)));
        }

        return table;
    }

    private static IEnumerable<IRenderable> RepeatedStarts(InspectionReport report) => report.Bullets.RepeatedStarts.IsEmpty
        ? []
        : [Line("Begin with the same word: " + string.Join(", ", report.Bullets.RepeatedStarts.Select(start =>
            $"{start.Word} ({Number(start.Bullets.Length)})")), Bad)];

    private static Table Parser(ImmutableArray<FieldCheck> fields)
    {
        var table = Columns(("field", false), ("found", true), ("", false));
        foreach (var field in fields.Where(field => field.Expected > 0))
        {
            table.AddRow(
                Cell(field.Field),
                Cell($"{Number(field.Found.Length)} of {Number(field.Expected)}", field.IsComplete ? Good : Bad),
                Cell(field.IsComplete ? string.Join(", ", field.Found.Take(3)) + (field.Found.Length > 3 ? ", …" : "")
                    : "missing: " + string.Join(", ", field.Missing)));
        }

        return table;
    }

    private static IEnumerable<IRenderable> Posting(JobMatch job)
    {
        var found = job.Found.ToList();
        var table = Columns(("word", false), ("times", true), ("where", false));
        foreach (var word in found.Take(MostWords))
        {
            table.AddRow(Cell(word.Word, Good), Cell(Number(word.Times)), Cell(string.Join(", ", word.Where)));
        }

        return
        [
            .. Section($"Posting: {Number(found.Count)} of {Number(job.Words.Length)} words appear", table),
            Text.NewLine,
            Line("Words that do not appear", Heading),
            Line(string.Join(", ", job.Missing.Take(MostWords).Select(word => word.Word))
                + (job.Missing.Skip(MostWords).Any() ? ", … (all with --json or --html)" : "")),
        ];
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
