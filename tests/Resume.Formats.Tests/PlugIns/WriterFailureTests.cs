using Resume.Formats.Diagnostics;
using Resume.Formats.PlugIns;
using Resume.Formats.Writers.Pdf;

namespace Resume.Formats.Tests.PlugIns;

/// <summary>How exceptions of our own writers are reported.</summary>
public class WriterFailureTests
{
    [Fact]
    public void MissingNativeLibraryIsNoInternalError()
    {
        var exception = new TypeInitializationException("HarfBuzzSharp.Face", new DllNotFoundException("Unable to load libHarfBuzzSharp"));

        var error = WriterFailure.Describe(new PdfWriter(), SourceSpan.Start("a.yaml"), exception);

        Assert.Equal("RES4031", error.Code);
        Assert.Equal("`pdf` needs the native library HarfBuzz, which is missing or not for this system", error.Message);
    }

    [Fact]
    public void OtherExceptionsAre() =>
        Assert.Equal(
            "RES9002", WriterFailure.Describe(new PdfWriter(), SourceSpan.Start("a.yaml"), new InvalidOperationException("x")).Code);
}
