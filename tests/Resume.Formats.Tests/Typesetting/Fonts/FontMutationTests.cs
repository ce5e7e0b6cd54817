using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Typesetting.Fonts;

/// <summary>Damaged fonts end in a document or in a diagnostic, whatever is damaged.</summary>
public class FontMutationTests
{
    private static readonly byte[][] Sound =
    [
        StoredFiles.Font("SourceCodePro/SourceCodePro-It.ttf"),
        StoredFiles.Font("NotoSansDevanagari/NotoSansDevanagari-Regular.ttf"),
        TestFonts.Cff.Data.ToArray(),
        TestFonts.CffWithCharacterIds.Data.ToArray(),
    ];

    // Limits of numbers and of what fonts count.
    private static readonly int[] Edges = [0, 1, 2, 3, 0x7F, 0x80, 0xFF, 0x100, 0x7FFF, 0x8000, 0xFFFE, 0xFFFF];

    // `.ci/run` runs many more.
    private static int Mutations { get; } =
        int.Parse(Environment.GetEnvironmentVariable("RESUME_MUTATIONS") ?? "300", CultureInfo.InvariantCulture);

    [Fact]
    public async Task MutatedFontsEndInADocumentOrADiagnostic()
    {
        for (var seed = 0; seed < Mutations; seed++)
        {
            await EndsWell(Mutate(new Random(seed)), $"seed {seed}");
        }
    }

    [Fact]
    public async Task TruncatedFontsEndInADocumentOrADiagnostic()
    {
        foreach (var font in Sound)
        {
            for (var length = 0; length < font.Length; length += Math.Max(1, font.Length / Math.Max(40, Mutations / 20)))
            {
                await EndsWell(font[..length], $"{length} bytes");
            }
        }
    }

    private static async Task EndsWell(byte[] font, string what)
    {
        const string Text = """
            basics: {name: Ab Ba, summary: 'Ab – ff, क्षत्रिय **bold** 12', phone: '+49 30 123456', email: a@example.com}
            theme: {font: a.ttf, fonts: {fallbacks: [a.ttf]}, maxPages: 1}
            """;
        var source = new SourceFile("test.resume.yaml", Encoding.UTF8.GetBytes(Text)) { Files = new StoredFiles(("a.ttf", font)) };

        var result = await ResumeCompiler.CompileAsync(
            source, new() { Formats = ["pdf", "docx", "html"] }, TestContext.Current.CancellationToken);

        Assert.True(result.Exceptions.IsEmpty, $"{what}: {string.Join('\n', result.Exceptions)}");
        Assert.True(result.HasErrors || result.Outputs.Length == 3, what);
        Assert.All(
            result.Diagnostics.Where(each => each.Code is "RES4012" or "RES4014"),
            each => Assert.Equal(2, each.Span.Line));
    }

    private static byte[] Mutate(Random random)
    {
        var font = Sound[random.Next(Sound.Length)].ToArray();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var (first, second) = (Record(font, random), Record(font, random));
            switch (random.Next(10))
            {
                case 0:
                    // Two tables change places.
                    var other = font.AsSpan(second, 8).ToArray();
                    font.AsSpan(first, 8).CopyTo(font.AsSpan(second));
                    other.CopyTo(font.AsSpan(first));
                    break;
                case 1:
                    Write(font, first + random.Next(4), random.Next(4) == 0 ? Edges[random.Next(Edges.Length)] : random.Next(font.Length));
                    break;
                case 2:
                    // A table begins or ends elsewhere.
                    BinaryPrimitives.WriteInt32BigEndian(
                        font.AsSpan(first + (random.Next(2) == 0 ? 8 : 12)),
                        random.Next(3) == 0 ? random.Next() : random.Next(font.Length));
                    break;
                case 3:
                    font = font[..random.Next(font.Length / 2, font.Length)];
                    break;
                default:
                    ChangeTable(font, first, random);
                    break;
            }
        }

        return font;
    }

    private static void ChangeTable(byte[] font, int record, Random random)
    {
        var start = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 8));
        var length = BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(record + 12));
        for (var count = random.Next(1, 9); count > 0; count--)
        {
            // Most of what a table promises is in its first bytes.
            var place = start + random.Next(random.Next(2) == 0 ? Math.Clamp(length, 1, 40) : Math.Max(length, 1));
            Write(font, place, random.Next(2) == 0 ? Edges[random.Next(Edges.Length)] : random.Next(0x10000));
        }
    }

    private static void Write(byte[] font, int place, int value)
    {
        if (place >= 0 && place + 2 <= font.Length)
        {
            BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(place), (ushort)value);
        }
    }

    // The entry of a table in the directory.
    private static int Record(byte[] font, Random random) =>
        12 + (16 * random.Next(Math.Clamp((int)BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)), 1, 16)));
}
