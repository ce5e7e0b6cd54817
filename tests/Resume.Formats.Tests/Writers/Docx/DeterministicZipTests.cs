using System.Buffers.Binary;

namespace Resume.Formats.Tests.Writers.Docx;

public class DeterministicZipTests
{
    // APPNOTE 4.3.7. Some readers of OPC packages reject data descriptors (flag 3) and zip64 (version 4.5, an extra field).
    [Fact]
    public async Task EntriesHaveThePlainestHeader()
    {
        var file = await Fixtures.WriteAsync(Fixtures.Full, "classic");
        var count = 0;
        for (var at = 0; file.AsSpan(at).StartsWith("PK\u0003\u0004"u8); count++)
        {
            int Field(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(file.AsSpan(at + offset));

            // Version 1.0 for a stored part, 2.0 for a deflated one; no flags, no extra field.
            var (version, flags, method, extra) = (Field(4), Field(6), Field(8), Field(28));
            Assert.True((version, method) is (10, 0) or (20, 8), $"version {version}, method {method}");
            Assert.Equal((0, 0), (flags, extra));
            at += 30 + BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(at + 18)) + Field(26);
        }

        // Eight of them are fonts.
        Assert.Equal(20, count);
    }
}
