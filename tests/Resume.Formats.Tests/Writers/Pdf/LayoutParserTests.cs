using System.Text.RegularExpressions;
using Resume.Formats.Reading;
using Resume.Formats.Themes;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Resume.Formats.Tests.Writers.Pdf;

/// <summary>
/// Many résumé parsers, such as those of applicant tracking systems, read the positions of words and not tags. These tests check what they
/// rely on, with the example in every theme.
/// </summary>
public partial class LayoutParserTests
{
    private const string Month = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

    private static readonly string[] Headings = ["Work Experience", "Technologies and Skills", "Education", "Hobbies and Other Activities"];

    public static TheoryData<string> Themes => [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task NameIsFirstAloneAndLargest(string theme)
    {
        var lines = await LinesAsync(theme);

        Assert.Equal("Milo Polte", lines[0].Text, ignoreCase: true);
        Assert.All(lines.Skip(1), line => Assert.True(line.Size < lines[0].Size * 0.8));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task HeadingIsAloneOnItsLineInBold(string theme)
    {
        var lines = await LinesAsync(theme);

        Assert.All(Headings, heading =>
        {
            var line = Assert.Single(lines, line => line.Text.Equals(heading, StringComparison.OrdinalIgnoreCase));
            Assert.True(line.IsBold);
        });
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task EmployerIsBoldAndLeftOfItsDates(string theme)
    {
        var lines = await LinesAsync(theme);
        var employer = lines.FindIndex(line => line.Left == "Dropbox");

        Assert.True(lines[employer].IsBold);
        Assert.Equal("May 2015 – Present", lines[employer].Right);
        Assert.Equal("Software Engineer, Data Infrastructure Team", lines[employer + 1].Left);
        Assert.Equal("San Francisco, CA", lines[employer + 1].Right);
        Assert.Equal(lines[employer].End, lines[employer + 1].End, 0.5);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task LocationsAndDatesHaveCommonFormats(string theme)
    {
        var right = (await LinesAsync(theme)).Select(line => line.Right)
            .Where(text => text.Length > 0)
            .Where(text => !text.Contains('·', StringComparison.Ordinal) && !text.Contains(" / ", StringComparison.Ordinal))
            .ToList();
        var dates = right.Where(text => text.Any(char.IsDigit)).ToList();

        Assert.NotEmpty(dates);
        Assert.All(dates, text => Assert.Matches(DateRange(), text));
        Assert.Contains(right.Except(dates), text => CityAndState().IsMatch(text));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task SpaceSeparatesEntries(string theme)
    {
        var lines = await LinesAsync(theme);
        var first = lines.FindIndex(line => line.Left == "Dropbox");
        var usual = lines[first].Baseline - lines[first + 1].Baseline;

        Assert.All(["WibiData, Inc.", "Panasas"], employer =>
        {
            var at = lines.FindIndex(line => line.Left == employer);
            Assert.True(lines[at - 1].Baseline - lines[at].Baseline > usual * 1.35);
        });
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task BulletsHangBeforeTheirText(string theme)
    {
        var lines = await LinesAsync(theme);
        var bullet = Assert.Single(lines, line => line.Text.StartsWith("• Share the on-call rotation", StringComparison.Ordinal));
        var wrapped = lines.FindIndex(line => line.Text.StartsWith("• Joined a Big Data startup", StringComparison.Ordinal));

        Assert.Equal(lines[wrapped].Words[1].BoundingBox.Left, lines[wrapped + 1].Words[0].BoundingBox.Left, 1.5);
        Assert.True(bullet.Words[0].BoundingBox.Left < lines[wrapped + 1].Words[0].BoundingBox.Left);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task FileOrderIsTopToBottom(string theme)
    {
        using var pdf = PdfDocument.Open(await ExampleAsync(theme));

        foreach (var page in pdf.GetPages())
        {
            // In file order, no line is above the previous one, except the second column of a row.
            var tops = page.Letters.Where(letter => letter.Value.Trim().Length > 0).Select(letter => letter.StartBaseLine.Y).ToList();
            var climbs = Enumerable.Range(1, tops.Count - 1).Count(i => tops[i] > tops[i - 1] + 1);
            Assert.True(climbs <= 2, $"page {page.Number} goes back up {climbs} times");
        }
    }

    private static async Task<List<Line>> LinesAsync(string theme)
    {
        using var pdf = PdfDocument.Open(await ExampleAsync(theme));
        return [.. pdf.GetPages().SelectMany(page => page.GetWords()
            .GroupBy(word => Math.Round(word.Letters[0].StartBaseLine.Y))
            .OrderByDescending(line => line.Key)
            .Select(line => new Line([.. line.OrderBy(word => word.BoundingBox.Left)])))];
    }

    private static async Task<byte[]> ExampleAsync(string theme)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "milo-polte.resume.yaml");
        var source = new SourceFile("milo-polte.resume.yaml", await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        var result = await ResumeCompiler.CompileAsync(source, new CompileOptions { Formats = ["pdf"], Theme = theme });
        return Assert.Single(result.Outputs).Content.ToArray();
    }

    [GeneratedRegex($@"^(\d{{4}}–\d{{4}}|({Month} )?\d{{4}}( – (({Month} )?\d{{4}}|Present))?( \(.*\))?)$")]
    private static partial Regex DateRange();

    [GeneratedRegex("^[A-Z][a-z]+( [A-Z][a-z]+)*, [A-Z]{2}$")]
    private static partial Regex CityAndState();

    private sealed record Line(List<Word> Words)
    {
        private int Gap => Enumerable.Range(1, Words.Count - 1)
            .FirstOrDefault(i => Words[i].BoundingBox.Left - Words[i - 1].BoundingBox.Right > 20, Words.Count);

        public string Text => string.Join(' ', Words.Select(word => word.Text));

        public string Left => string.Join(' ', Words.Take(Gap).Select(word => word.Text));

        public string Right => string.Join(' ', Words.Skip(Gap).Select(word => word.Text));

        public double Baseline => Words[0].Letters[0].StartBaseLine.Y;

        public double End => Words[^1].Letters[^1].EndBaseLine.X;

        public double Size => Words.Max(word => word.Letters[0].PointSize);

        public bool IsBold => Words[0].FontName?.Contains("bold", StringComparison.OrdinalIgnoreCase) ?? false;
    }
}
