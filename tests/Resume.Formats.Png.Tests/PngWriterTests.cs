using System.Buffers.Binary;
using Resume.Formats.Batch;
using SkiaSharp;

namespace Resume.Formats.Png.Tests;

public class PngWriterTests
{
    [Fact]
    public async Task EachPageIsAnImageAndTheFirstOneHasAThumbnail()
    {
        var result = await Pages.CompileFixtureAsync("milo-polte.resume.yaml");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            ["milo-thumbnail.png", "milo-1.png", "milo-2.png"], result.Outputs.Select(output => SourceName.FileName("milo", output)));
        var images = result.Outputs.Select(output => Pages.Decode(output.Content)).ToList();

        // US letter at 150 dpi.
        Assert.Equal([(400, 518), (1275, 1650), (1275, 1650)], images.Select(image => (image.Width, image.Height)));
        Assert.All(images, image => Assert.InRange(Ink(image), 0.01, 0.2));
        images.ForEach(image => image.Dispose());
    }

    [Fact]
    public async Task SettingsDecideTheSizes()
    {
        var result = await Pages.CompileAsync("basics: {name: Ada}\noutput: {png: {dpi: 72, thumbnail: 100}}\n");

        Assert.Empty(result.Diagnostics);
        Assert.Equal([("thumbnail", 100, 141), ("1", 595, 842)], result.Outputs.Select(output =>
        {
            using var image = Pages.Decode(output.Content);
            return (output.Part!, image.Width, image.Height);
        }));
    }

    [Theory]
    [InlineData("false", "1")]
    [InlineData("true", "thumbnail 1")]
    public async Task ThumbnailCanBeLeftOut(string value, string parts)
    {
        var result = await Pages.CompileAsync($"basics: {{name: Ada}}\noutput: {{png: {{thumbnail: {value}, x-mine: 1}}}}\n");

        Assert.Empty(result.Diagnostics);
        Assert.Equal(parts, string.Join(' ', result.Outputs.Select(output => output.Part)));
    }

    [Fact]
    public async Task ResolutionIsInTheFile()
    {
        var result = await Pages.CompileAsync("basics: {name: Ada}\noutput: {png: {dpi: 300}}\n");

        var file = result.Outputs.Single(output => output.Part == "1").Content.Span;
        var chunk = file[(file.IndexOf("pHYs"u8) + 4)..];
        Assert.Equal((11811, 11811, 1), (Number(chunk), Number(chunk[4..]), chunk[8]));
        Assert.Equal(-1, result.Outputs.Single(output => output.Part == "thumbnail").Content.Span.IndexOf("pHYs"u8));

        static int Number(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);
    }

    [Fact]
    public async Task SameSourceGivesTheSameBytes()
    {
        var first = await Pages.CompileFixtureAsync("arabic.resume.yaml");
        var second = await Pages.CompileFixtureAsync("arabic.resume.yaml");

        Assert.True(first.Outputs.Length > 1);
        Assert.All(first.Outputs.Zip(second.Outputs), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span)));
    }

    // The panel of a sidebar is at the other side of a right-to-left page.
    [Theory]
    [InlineData("en", 0.02)]
    [InlineData("he", 0.98)]
    public async Task FillsAreDrawn(string locale, double place)
    {
        var result = await Pages.CompileAsync(
            $"basics: {{name: Ada, email: ada@example.com}}\nlocale: {locale}\noutput: {{png: {{dpi: 72}}}}\n", theme: "sidebar");

        using var image = Pages.Decode(result.Outputs.Single(output => output.Part == "1").Content);
        Assert.NotEqual(SKColors.White, image.GetPixel((int)(image.Width * place), image.Height - 5));
        Assert.Equal(SKColors.White, image.GetPixel((int)(image.Width * (1 - place)), image.Height - 5));
    }

    [Fact]
    public async Task BackgroundIsThatOfTheTheme()
    {
        var result = await Pages.CompileAsync(
            "basics: {name: Ada}\ntheme: {colors: {light: {background: '#ffeedd'}}}\noutput: {png: {dpi: 36}}\n");

        using var image = Pages.Decode(result.Outputs.Single(output => output.Part == "1").Content);
        Assert.Equal(new SKColor(0xFF, 0xEE, 0xDD), image.GetPixel(1, 1));
    }

    // The share of the page that is black, if all grey were pushed together.
    private static double Ink(SKBitmap image) => image.Pixels.Average(pixel => (255 - pixel.Green) / 255.0);
}
