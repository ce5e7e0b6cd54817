using System.Text;
using Resume.Formats.Reading;
using UglyToad.PdfPig;

namespace Resume.Formats.Tests.Typesetting;

public class TrackingLimitTests
{
    [Theory]
    [InlineData("heading: {tracking: 1}", 0)]
    [InlineData("heading: {tracking: 2}", 1)]
    [InlineData("heading: {tracking: 0.9, size: 8}", 1)]
    [InlineData("name: {tracking: 5}, label: {tracking: 2}", 2)]
    [InlineData("body: {tracking: 2}", 1)]
    public async Task WideTrackingIsReportedAndReduced(string styles, int reports)
    {
        var source = $"basics: {{name: Ada Example, label: Engineer}}\ntheme: {{styles: {{{styles}}}}}\nwork: [{{name: Boxes}}]\n";
        var result = await ResumeCompiler.CompileAsync(
            new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes(source)),
            new() { Formats = ["pdf", "html"] },
            TestContext.Current.CancellationToken);

        Assert.Equal(reports, result.Diagnostics.Count(diagnostic => diagnostic.Code == "RES4042"));
        using var pdf = PdfDocument.Open(result.Outputs.Single(output => output.Format == "pdf").Content.ToArray());
        var letters = pdf.GetPage(1).Letters;
        Assert.All(letters.Zip(letters.Skip(1)).Where(pair => pair.First.StartBaseLine.Y == pair.Second.StartBaseLine.Y), pair =>
            Assert.True(pair.Second.Value == " " || pair.Second.StartBaseLine.X - pair.First.EndBaseLine.X < 0.1 * pair.First.PointSize));
    }
}
