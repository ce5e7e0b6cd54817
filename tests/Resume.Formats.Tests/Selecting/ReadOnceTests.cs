using System.Buffers;
using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Selecting;

/// <summary>A source is parsed once, and the files that it names are read once, however many variants and languages it has.</summary>
public class ReadOnceTests
{
    private const string Photo = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private const string Source =
        """
        basics: {name: {en: Ada, de: Ada, fr: Ada}, image: ada.png}
        locale: [en, de, fr]
        skills: [{name: A, tags: [a]}, {name: B, tags: [b]}, {name: C, tags: [c]}]
        variants: {a: {tags: [a]}, b: {tags: [b]}, c: {tags: [c]}}
        """;

    [Fact]
    public async Task SourceAndItsPhotoAreReadOnce()
    {
        using var content = new CountedMemory(Encoding.UTF8.GetBytes(Source));
        var files = new CountedFiles();
        var source = new SourceFile("ada.resume.yaml", content.Memory) { Files = files };
        var before = content.Reads;

        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = ["txt"] }, TestContext.Current.CancellationToken);

        Assert.Equal(12, result.Outputs.Length);
        Assert.Equal(1, content.Reads - before);
        Assert.Equal(1, files.Reads);
    }

    private sealed class CountedMemory(byte[] bytes) : MemoryManager<byte>
    {
        public int Reads { get; private set; }

        public override Span<byte> GetSpan()
        {
            Reads++;
            return bytes;
        }

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin() => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }
    }

    private sealed class CountedFiles : ISourceFiles
    {
        public int Reads { get; private set; }

        public ReferencedFile Read(string path)
        {
            Reads++;
            return new("/" + path, Convert.FromBase64String(Photo));
        }
    }
}
