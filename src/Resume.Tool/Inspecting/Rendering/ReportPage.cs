using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Resume.Tool.Inspecting.Career;
using Resume.Tool.Inspecting.Facts;
using Resume.Tool.Inspecting.Postings;

namespace Resume.Tool.Inspecting.Rendering;

/// <summary>A report as one page without scripts and requests.</summary>
internal static class ReportPage
{
    /// <summary>Says that a file is a report, so that the next one may replace it.</summary>
    public const string Generator = "resume inspect";

    private const string StyleSheet = "inspect/report.css";
    private const int MostChips = 120;

    public static string Render(InspectionReport report) => "<!DOCTYPE html>\n" + new XElement(
        "html",
        new XAttribute("lang", "en"),
        new XElement(
            "head",
            new XElement("meta", new XAttribute("charset", "utf-8")),
            Meta("generator", Generator),
            Meta("viewport", "width=device-width, initial-scale=1"),
            Meta("color-scheme", "light dark"),
            new XElement(
                "meta",
                new XAttribute("http-equiv", "Content-Security-Policy"),
                new XAttribute("content", "default-src 'none'; style-src 'unsafe-inline'")),
            new XElement("title", $"{report.Name} – inspection"),
            new XElement("style", ReadStyleSheet())),
        new XElement("body", Header(report), new XElement("main", Body(report)))).ToString(SaveOptions.DisableFormatting) + "\n";

    private static XElement Meta(string name, string content) =>
        new("meta", new XAttribute("name", name), new XAttribute("content", content));

    private static string ReadStyleSheet()
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream(StyleSheet)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static XElement Header(InspectionReport report) => Html.Element("header", null,
        Html.Element("p", "eyebrow", "Inspection"),
        new XElement("h1", report.Name),
        Html.Element("p", "source", string.Join(
            " · ", report.Source, report.Variant, report.Language, report.Theme, Tenure.Name(report.Today))));

    private static IEnumerable<XElement?> Body(InspectionReport report) =>
    [
        Html.Element("dl", "tiles", Tiles(report)),
        TimelineSection(report),
        Html.Section("career", "Years by employer", Career(report.Career)),
        Html.Section("bullets", "Bullets", Bullets(report)),
        report.Parser.IsEmpty ? null : Html.Section("parser", "What a parser reads in the PDF", Parser(report)),
        report.Job is { } job ? Html.Section("job", "Words of the posting", Job(job)) : null,
        Html.Section("formats", "Formats", Formats(report)),
        report.HidesPrivate ? Html.Element("p", "note", $"Private values are shown as {PrivateMask.Replacement}.") : null,
    ];

    private static IEnumerable<XElement> Tiles(InspectionReport report)
    {
        if (report.Career.WorkMonths > 0)
        {
            yield return Tile("Work", Duration.Describe(report.Career.WorkMonths));
        }

        if (report.Formats.FirstOrDefault(format => format.Pages is not null) is { } paged)
        {
            yield return Tile("Pages", Number(paged.Pages!.Value));
            yield return Tile("Words", Number(paged.Words));
        }

        yield return Tile("Bullets", Number(report.Bullets.Count));
        if (!report.Parser.IsEmpty)
        {
            var (found, all) = (report.Parser.Sum(field => field.Found.Length), report.Parser.Sum(field => field.Expected));
            yield return Tile("Read by a parser", $"{Number(found)} of {Number(all)}");
        }

        if (report.Job is { } job)
        {
            yield return Tile("Posting", $"{Number(job.Found.Count())} of {Number(job.Words.Length)}");
        }
    }

    private static XElement Tile(string name, string value) =>
        Html.Element("div", null, new XElement("dt", name), new XElement("dd", value));

    private static XElement? TimelineSection(InspectionReport report) => Timeline.Draw(report) is { } drawing
        ? Html.Section(
            "timeline",
            "Timeline",
            Html.Scroll("Timeline", drawing),
            Html.List("legend", report.Occupations.Select(each => each.Kind).Distinct().Order()
                .Select(kind => (object)new object[] { Html.Element("span", $"key {kind.ToString().ToLowerInvariant()}", ""), Name(kind) })
                .Concat(report.Career.Gaps.IsEmpty ? [] : [(object)new object[] { Html.Element("span", "key gap", ""), "Gap" }])))
        : null;

    private static string Name(OccupationKind kind) => kind switch
    {
        OccupationKind.Work => "Work",
        OccupationKind.Volunteer => "Voluntary work",
        _ => "Education",
    };

    private static IEnumerable<object?> Career(CareerSummary career) =>
    [
        career.Employers.IsEmpty
            ? new XElement("p", "No employer has dates.")
            : Html.Table("Years by employer", ["Employer", "Time", "Positions"], career.Employers.Select(employer => (IEnumerable<object>)
            [
                employer.Employer,
                Duration.Describe(employer.Months, employer.IsExact),
                string.Join("; ", employer.Occupations.Select(each => $"{each.Title} {each.Tenure.Describe()}".Trim())),
            ])),
        career is { Gaps.IsEmpty: true, Overlaps.IsEmpty: true }
            ? Html.Element("p", "good", "No gaps, and no overlaps.")
            : Html.List("warnings", [.. career.Gaps.Select(Sentences.Describe), .. career.Overlaps.Select(Sentences.Describe)]),
    ];

    private static IEnumerable<object?> Bullets(InspectionReport report)
    {
        if (report.Bullets.Count == 0)
        {
            yield return new XElement("p", "There are none.");
            yield break;
        }

        yield return new XElement("p", $"On average, a bullet has {Number(report.Bullets.AverageWords)} words. The longest:");
        yield return Html.Table("The longest bullets", ["#Words", "#Line", "Bullet", "Entry"], report.Bullets.Longest.Select(bullet =>
            (IEnumerable<object>)[Number(bullet.Words), Number(bullet.Line), bullet.Text, bullet.Entry]));
        if (!report.Bullets.RepeatedStarts.IsEmpty)
        {
            yield return new XElement("h3", "Bullets that begin with the same word");
            yield return Html.Table("Words with which several bullets begin", ["Word", "#Bullets", "Lines"],
                report.Bullets.RepeatedStarts.Select(start => (IEnumerable<object>)
                [
                    start.Word, Number(start.Bullets.Length), string.Join(", ", start.Bullets.Select(bullet => Number(bullet.Line))),
                ]));
        }
    }

    private static IEnumerable<object> Parser(InspectionReport report) =>
    [
        new XElement(
            "p", "Like applicant tracking systems, this parser ignores tags: it reads the letters of the finished PDF and their places."),
        Html.Table("What a parser reads", ["Field", "#Found", "Values", "Missing"],
            report.Parser.Where(field => field.Expected > 0).Select(field => (IEnumerable<object>)
            [
                field.Field,
                Html.Element("span", field.IsComplete ? "good" : "bad", $"{Number(field.Found.Length)} of {Number(field.Expected)}"),
                string.Join(", ", field.Found),
                string.Join(", ", field.Missing),
            ])),
    ];

    private static IEnumerable<object?> Job(JobMatch job)
    {
        yield return new XElement("h3", "Not in the résumé");
        yield return Chips(job.Missing, "missing");
        yield return new XElement("h3", "In the résumé");
        yield return Html.Table("Words of the posting that the résumé has", ["Word", "#Times in the posting", "Where"],
            job.Found.Select(word => (IEnumerable<object>)[word.Word, Number(word.Times), string.Join(", ", word.Where)]));
    }

    private static XElement Chips(IEnumerable<PostingWord> words, string classes) => Html.List($"chips {classes}", words.Take(MostChips)
        .Select(word => (object)(word.Times > 1 ? $"{word.Word} ×{Number(word.Times)}" : word.Word)));

    private static IEnumerable<object?> Formats(InspectionReport report)
    {
        yield return Html.Table("Formats", ["Format", "#Pages", "#Words", "#Size"], report.Formats.Select(format => (IEnumerable<object>)
        [
            format.Format,
            format.Pages is { } pages ? Number(pages) : "–",
            Number(format.Words),
            $"{Number((format.Bytes + 1023) / 1024)} KB",
        ]));
        if (!report.Untrusted.IsEmpty)
        {
            yield return Html.Element("p", "note", $"Not inspected, as that would run templates: {string.Join(", ", report.Untrusted)}.");
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
