using System.Diagnostics;
using System.Globalization;
using SkiaSharp;

namespace Resume.Formats.Png.Tests;

/// <summary>Our images are those that poppler draws of the PDF. Needs `pdftoppm`; .ci/run installs it.</summary>
public sealed class PopplerTests : IDisposable
{
    // At this resolution, a letter stem is a pixel wide. Poppler places glyphs at quarters of a pixel, so single pixels differ.
    private const int Dpi = 150;
    private const int Block = 6;

    // The share of the ink that is elsewhere: of a page that is half a line too high, two thirds.
    private const double Limit = 0.25;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("resume-png-");

    public static TheoryData<string, string> Documents
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var theme in new[] { "classic", "modern", "compact", "academic", "executive", "sidebar" })
            {
                data.Add("milo-polte", theme);
            }

            data.Add("arabic", "sidebar");
            data.Add("hebrew", "modern");
            data.Add("full", "academic");
            data.Add("photo-jpg", "sidebar");
            return data;
        }
    }

    [Theory(Explicit = true)]
    [MemberData(nameof(Documents))]
    public async Task ImagesAreThoseOfPoppler(string fixture, string theme)
    {
        var pdf = Assert.Single((await Pages.CompileFixtureAsync($"{fixture}.resume.yaml", "pdf", theme)).Outputs);
        var images = (await Pages.CompileFixtureAsync($"{fixture}.resume.yaml", "png", theme)).Outputs
            .Where(output => output.Part != "thumbnail");
        var path = Path.Join(folder.FullName, "page.pdf");
        await File.WriteAllBytesAsync(path, pdf.Content.ToArray(), TestContext.Current.CancellationToken);
        await RunAsync("pdftoppm", "-r", Dpi.ToString(CultureInfo.InvariantCulture), "-png", path, Path.Join(folder.FullName, "page"));
        var expected = folder.GetFiles("page-*.png").OrderBy(file => file.Name, StringComparer.Ordinal).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Count, images.Count());
        foreach (var (file, image) in expected.Zip(images))
        {
            using var theirs = SKBitmap.Decode(file.FullName);
            using var ours = Pages.Decode(image.Content);
            Assert.InRange(Math.Abs(theirs.Width - ours.Width), 0, 1);
            Assert.InRange(Math.Abs(theirs.Height - ours.Height), 0, 1);
            var difference = Difference(ours, theirs);
            TestContext.Current.TestOutputHelper!.WriteLine($"page {image.Part}: {difference:0.00}");
            Assert.InRange(difference, 0, Limit);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    // By blocks, in which it does not matter where exactly a pixel is.
    private static double Difference(SKBitmap ours, SKBitmap theirs)
    {
        var (columns, rows) = (Math.Min(ours.Width, theirs.Width) / Block, Math.Min(ours.Height, theirs.Height) / Block);
        var (a, b) = (Blocks(ours, columns, rows), Blocks(theirs, columns, rows));
        return a.Zip(b).Sum(pair => Math.Abs(pair.First - pair.Second)) / (double)b.Sum();
    }

    // How much darker than white each block is, in each colour.
    private static long[] Blocks(SKBitmap image, int columns, int rows)
    {
        var sums = new long[columns * rows * 3];
        var pixels = image.Pixels;
        for (var y = 0; y < rows * Block; y++)
        {
            for (var x = 0; x < columns * Block; x++)
            {
                var pixel = pixels[(y * image.Width) + x];
                var block = 3 * ((y / Block * columns) + (x / Block));
                sums[block] += 255 - pixel.Red;
                sums[block + 1] += 255 - pixel.Green;
                sums[block + 2] += 255 - pixel.Blue;
            }
        }

        return sums;
    }

    private static async Task RunAsync(string command, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(command, arguments))!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }
}
