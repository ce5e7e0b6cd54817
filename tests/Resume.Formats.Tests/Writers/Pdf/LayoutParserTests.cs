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

    private static readonly string[] Employers =
        ["Dropbox", "WibiData, Inc.", "Panasas", "Carnegie Mellon University", "Cornell University"];

    public static TheoryData<string> Themes => [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task NameIsFirstAloneAndLargest(string theme)
    {
        var lines = await LinesAsync(theme);

        Assert.StartsWith("Milo Polte", lines[0].Text, StringComparison.OrdinalIgnoreCase);
        Assert.All(lines.Skip(1), line => Assert.True(line.Size < lines[0].Size * 0.8));
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task HeadingIsAloneInItsColumnAndStandsOut(string theme)
    {
        var lines = await LinesAsync(theme);

        Assert.All(Headings, heading =>
        {
            // A heading may be on several lines of a narrow column.
            var first = lines.FindIndex(line => line.Text.Length > 0 && heading.StartsWith(line.Text, StringComparison.OrdinalIgnoreCase));
            Assert.True(first >= 0, heading);
            var text = lines[first].Text;
            for (var next = first + 1; text.Length < heading.Length; next++)
            {
                text += " " + lines[next].Text;
            }

            Assert.Equal(heading, text, ignoreCase: true);
            Assert.True(lines[first].IsBold || !lines[first].Text.Any(char.IsLower));
        });
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task EmployerIsBoldOnTheLineOfItsDates(string theme)
    {
        var lines = await LinesAsync(theme);
        var employer = Find(lines, "Dropbox");

        Assert.True(lines[employer].IsBoldAt("Dropbox"));
        Assert.Contains("May 2015 – Present", lines[employer].Pieces);
        var header = lines[employer].Text + "\n" + lines[employer + 1].Text;
        Assert.Contains("Software Engineer, Data Infrastructure Team", header, StringComparison.Ordinal);
        Assert.Contains("San Francisco, CA", header, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task DatesHaveACommonFormatAndOneEdge(string theme)
    {
        var lines = await LinesAsync(theme);
        var dates = Employers.Select(employer => lines[Find(lines, employer)]).ToList();

        Assert.All(dates, line => Assert.Contains(line.Pieces, piece => DateRange().IsMatch(piece)));
        Assert.True(
            dates.Max(line => line.End) - dates.Min(line => line.End) < 0.5
            || dates.Max(line => line.Start) - dates.Min(line => line.Start) < 0.5);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task SpaceSeparatesEntries(string theme)
    {
        var lines = await LinesAsync(theme);
        var first = Find(lines, "Dropbox");
        var usual = lines[first].Baseline - lines[first + 1].Baseline;

        Assert.All(["WibiData, Inc.", "Panasas"], employer =>
        {
            var at = Find(lines, employer);
            Assert.True(lines[at - 1].Baseline - lines[at].Baseline > usual * 1.35);
        });
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task BulletsHangBeforeTheirText(string theme)
    {
        var lines = await LinesAsync(theme);
        var wrapped = lines.FindIndex(line => line.Text.StartsWith("• Lead the design", StringComparison.Ordinal));

        Assert.Equal(lines[wrapped].Words[1].BoundingBox.Left, lines[wrapped + 1].Words[0].BoundingBox.Left, 1.5);
        Assert.True(lines[wrapped].Words[0].BoundingBox.Left < lines[wrapped + 1].Words[0].BoundingBox.Left);
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public async Task FileOrderIsTopToBottomInEachColumn(string theme)
    {
        using var pdf = PdfDocument.Open(await ExampleAsync(theme));

        // No line is above the previous one, except the second column of a row.
        Assert.All(
            from page in pdf.GetPages()
            let letters = page.Letters.Where(letter => letter.Value.Trim().Length > 0)
            from column in letters.GroupBy(letter => Column(theme, letter.StartBaseLine.X))
            select column.Select(letter => letter.StartBaseLine.Y).ToList(),
            tops => Assert.True(Enumerable.Range(1, tops.Count - 1).Count(i => tops[i] > tops[i - 1] + 1) <= 2));
    }

    private static int Find(List<Line> lines, string employer) =>
        lines.FindIndex(line => line.Pieces.Any(piece => piece == employer || piece.StartsWith(employer + ",", StringComparison.Ordinal)
            || piece.StartsWith(employer + " ·", StringComparison.Ordinal)));

    // The example is on letter paper. A column that contains sections or headings has lines of its own.
    private static int Column(string name, double x)
    {
        var theme = ThemeReader.Read(name, "US");
        return theme.Sidebar.Side != SidebarSide.None ? (x < theme.Page.MarginLeft + theme.Sidebar.Indent - 1 ? 1 : 0)
            : theme.StartColumn.Holds == StartColumnContent.Headings ? (x < theme.Page.MarginLeft + theme.StartColumn.Indent - 1 ? 0 : 1)
            : 0;
    }

    private static async Task<List<Line>> LinesAsync(string theme)
    {
        using var pdf = PdfDocument.Open(await ExampleAsync(theme));
        return
        [
            .. from page in pdf.GetPages()
               from line in page.GetWords().GroupBy(word =>
                   (Column: Column(theme, word.BoundingBox.Left), Y: Math.Round(word.Letters[0].StartBaseLine.Y)))
               orderby line.Key.Column, page.Number, line.Key.Y descending
               select new Line([.. line.OrderBy(word => word.BoundingBox.Left)]),
        ];
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

    private sealed record Line(List<Word> Words)
    {
        public string Text => string.Join(' ', Words.Select(word => word.Text));

        /// <summary>The texts between wide gaps.</summary>
        public List<string> Pieces => Words
            .Select((word, i) => (word.Text, IsFar: i > 0 && word.BoundingBox.Left - Words[i - 1].BoundingBox.Right > 9))
            .Aggregate(new List<string>(), (pieces, word) =>
            {
                if (word.IsFar || pieces.Count == 0)
                {
                    pieces.Add(word.Text);
                }
                else
                {
                    pieces[^1] += " " + word.Text;
                }

                return pieces;
            });

        public double Baseline => Words[0].Letters[0].StartBaseLine.Y;

        public double Start => Words[0].Letters[0].StartBaseLine.X;

        public double End => Words[^1].Letters[^1].EndBaseLine.X;

        public double Size => Words.Max(word => word.Letters[0].PointSize);

        public bool IsBold => IsBoldAt(Words[0].Text);

        public bool IsBoldAt(string text) => Words.First(word => word.Text.StartsWith(text, StringComparison.Ordinal))
            .FontName!.Contains("bold", StringComparison.OrdinalIgnoreCase);
    }
}
