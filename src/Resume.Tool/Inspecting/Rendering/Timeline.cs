using System.Globalization;
using System.Xml.Linq;
using Resume.Tool.Inspecting.Career;
using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Rendering;

/// <summary>A career as a drawing: a row for each position and school over an axis of years, and gaps as hatched bands.</summary>
internal sealed class Timeline
{
    private const int Width = 960;
    private const int LabelWidth = 280;
    private const int RowHeight = 40;
    private const int BarHeight = 16;
    private const int AxisHeight = 28;
    private const int LabelLetters = 36;
    private const int MostTicks = 12;
    private const int MonthsOfYear = 12;

    // Years between the labels of the axis: the last one is for a career of centuries, which only a typing error has.
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 1000];

    private readonly InspectionReport report;
    private readonly List<Occupation> rows;
    private readonly int first;
    private readonly int last;

    private Timeline(InspectionReport report)
    {
        this.report = report;
        rows = [.. report.Occupations.OrderByDescending(each => each.Tenure.End).ThenByDescending(each => each.Tenure.Start)];
        first = rows.Min(each => Tenure.Year(each.Tenure.Start)) * MonthsOfYear;
        last = (Math.Max(rows.Max(each => Tenure.Year(each.Tenure.End)), Tenure.Year(report.Today)) + 1) * MonthsOfYear;
    }

    private int Bottom => AxisHeight + (rows.Count * RowHeight);

    /// <summary>The drawing; null if nothing has dates.</summary>
    public static XElement? Draw(InspectionReport report) => report.Occupations.IsEmpty ? null : new Timeline(report).Draw();

    private XElement Draw() => new(
        "svg",
        new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {Width} {Bottom + 8}")),
        new XAttribute("role", "img"),
        new XAttribute("aria-labelledby", "timeline-title timeline-text"),
        new XElement("title", new XAttribute("id", "timeline-title"), $"Career of {report.Name}"),
        new XElement("desc", new XAttribute("id", "timeline-text"), string.Join("; ", rows.Select(Describe))),
        Hatching(),
        Years(),
        report.Career.Gaps.Select(DrawGap),
        rows.Select(DrawRow),
        Now());

    private static string Describe(Occupation row) =>
        $"{row.Place}{(row.Title.Length > 0 && row.Title != row.Place ? $", {row.Title}" : "")}, {row.Tenure.Describe()}";

    private static XElement Hatching() => new("defs", new XElement(
        "pattern",
        new XAttribute("id", "hatching"),
        new XAttribute("width", 6),
        new XAttribute("height", 6),
        new XAttribute("patternUnits", "userSpaceOnUse"),
        new XAttribute("patternTransform", "rotate(45)"),
        Shape("rect", "hatch", ("width", 2), ("height", 6))));

    private IEnumerable<XElement> Years()
    {
        var years = (last - first) / MonthsOfYear;
        var step = Steps.First(step => years / step <= MostTicks);
        for (var year = (Tenure.Year(first) + step - 1) / step * step; year <= Tenure.Year(last); year += step)
        {
            var x = X(year * MonthsOfYear);
            yield return Shape("line", "grid", ("x1", x), ("x2", x), ("y1", AxisHeight), ("y2", Bottom));
            yield return Label("year", x, AxisHeight - 10, year.ToString(CultureInfo.InvariantCulture));
        }
    }

    private XElement DrawGap(Gap gap)
    {
        var (start, end) = (X(gap.First), X(gap.Last + 1));
        var band = Shape("rect", "gap", ("x", start), ("y", AxisHeight), ("width", end - start), ("height", Bottom - AxisHeight));
        band.Add(new XElement("title", Sentences.Describe(gap)));
        return band;
    }

    private XElement DrawRow(Occupation row, int index)
    {
        var top = AxisHeight + (index * RowHeight);
        var (start, end) = (X(row.Tenure.Start), X(row.Tenure.End + 1));
        var middle = top + (RowHeight / 2);
        var bar = Shape(
            "rect", $"bar {row.Kind.ToString().ToLowerInvariant()}{(row.Tenure.IsExact ? "" : " inexact")}",
            ("x", start), ("y", middle - (BarHeight / 2)), ("width", Math.Max(4, end - start)), ("height", BarHeight), ("rx", 4));
        bar.Add(new XElement("title", Describe(row)));
        return new(
            "g",
            Label("place", 0, middle - 4, Sentences.Shorten(row.Place, LabelLetters)),
            Label("title", 0, middle + 12, row.Title == row.Place ? "" : Sentences.Shorten(row.Title, LabelLetters)),
            bar);
    }

    private IEnumerable<XElement> Now() =>
        [Shape("line", "now", ("x1", X(report.Today)), ("x2", X(report.Today)), ("y1", AxisHeight), ("y2", Bottom))];

    private double X(int month) =>
        Math.Round(LabelWidth + ((double)(month - first) / (last - first) * (Width - LabelWidth - 24)), 1);

    private static XElement Label(string classes, double x, double y, string text) =>
        new("text", new XAttribute("class", classes), new XAttribute("x", x), new XAttribute("y", y), text);

    private static XElement Shape(string name, string classes, params IEnumerable<(string Name, double Value)> values) =>
        new(name, new XAttribute("class", classes), values.Select(each => new XAttribute(each.Name, each.Value)));
}
