using System.IO.Compression;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Privacy;
using Resume.Formats.Privacy.OutputTexts;

namespace Resume.Formats.Tests.Privacy;

/// <summary>A value is found wherever a file can have it, also where no writer of ours writes.</summary>
public class ReaderTests
{
    [Theory]
    [InlineData("<p>020<b>7946</b>&nbsp;0<i>958</i></p>", "text")]
    [InlineData("<p>&#48;&#x32;&#48 7946 0958</p>", "text")]
    [InlineData("<p>02079460<!-- -->958</p>", "text")]
    [InlineData("<textarea>020 7946 0958</textarea>", "text")]
    [InlineData("<img alt='020 7946 0958'>", "an alternative text")]
    [InlineData("<img TITLE=02079460958>", "an alternative text")]
    [InlineData("<a href=\"tel:+44%2020&#55;9460958\">x</a>", "a link target")]
    [InlineData("<!-- 020 7946 0958 -->", "a comment")]
    [InlineData("<meta name=description content='020 7946 0958'>", "metadata")]
    [InlineData("<title>020 7946 0958</title>", "metadata")]
    [InlineData("<div data-phone=02079460958>", "an attribute")]
    [InlineData("<script>let a = '\\u0030207946\\x30958'</script>", "a script")]
    [InlineData("<script type='application/ld+json'>{\"telephone\":\"+44 20 7946 \\u00300958\"}</script>", null)]
    [InlineData("<script type='application/ld+json'>{\"telephone\":\"+44 20 7946 \\u0030958\"}</script>", "JSON-LD")]
    [InlineData("<style>p:after{content:'\\30 20 7946 0958'}</style>", "the style sheet")]
    [InlineData("<img src=\"data:image/svg+xml,<text>020 7946 0958</text>\">", "an attribute")]
    [InlineData("<p>12079460958123</p>", null)]
    public void HtmlIsSearchedEverywhere(string html, string? where) => Assert.Equal(where, Find("html", Encoding.UTF8.GetBytes(html)));

    [Fact]
    public void MetadataOfAPictureIsSearched()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xFE, 0, 15, .. "020 7946 0958"u8, 0xFF, 0xD9];

        var page = $"<img src='data:image/jpeg;base64,{Convert.ToBase64String(jpeg)}'>";

        Assert.Equal("the metadata of a picture", Find("html", Encoding.UTF8.GetBytes(page)));
    }

    [Theory]
    [InlineData("word/document.xml", "<w xmlns='u'><t>020 79</t></w>", null)]
    [InlineData("word/document.xml", "<w xmlns='u'><t>020 79</t><t>46 0958</t></w>", "text")]
    [InlineData("word/document.xml", "<w xmlns='u'><pict descr='020 7946 0958'/></w>", "an alternative text")]
    [InlineData("word/_rels/document.xml.rels", "<r xmlns='u' Target='tel:020%207946%200958'/>", "a link target")]
    [InlineData("docProps/custom.xml", "<p xmlns='u'><v>02079460958</v></p>", "metadata")]
    [InlineData("customXml/item1.xml", "<p xmlns='u'>02079460958</p>", "metadata")]
    [InlineData("word/document.xml", "<!-- 020 7946 0958 --><w xmlns='u'/>", "a comment")]
    public void DocxIsSearchedEverywhere(string part, string xml, string? where) => Assert.Equal(where, Find("docx", Zip(part, xml)));

    [Fact]
    public void UnknownPartIsNotUnderstood() => Assert.Throws<UnreadableOutputException>(() => Find("docx", Zip("word/macro.bin", "x")));

    [Theory]
    [InlineData("html", "<script type='application/ld+json'>{phone: 1}</script>")]
    [InlineData("json", "{")]
    [InlineData("pdf", "%PDF-1.7\n%x\n1 0 obj<</Length 4>>stream\nabcd\nendstream\nendobj\nstartxref\n9\n%%EOF\n")]
    [InlineData("docx", "PK")]
    public void WhatIsNotUnderstoodIsAnError(string format, string file) =>
        Assert.Throws<UnreadableOutputException>(() => Find(format, Encoding.UTF8.GetBytes(file)));

    [Fact]
    public void ManyValuesInALongTextAreWithinTheBudget()
    {
        var values = PrivateValues.Find(
            Omitting.Tree("{x: [" + string.Join(", ", Enumerable.Range(0, 500).Select(i => $"value number {i * 7}")) + "]}"),
            [new("x", default)]);
        var text = new StringBuilder(500_000);
        while (text.Length < 500_000)
        {
            text.Append("valuenumber and other words, ").Append(text.Length).Append(' ');
        }

        text.Append("Value-Number 3493");
        var budget = new Budget();
        var leaks = LeakFinder.Create(values, Omitting.Tree("{basics: {}}"))
            .Find("txt", Encoding.UTF8.GetBytes(text.ToString()), budget, default);

        Assert.Equal("x[500]", Assert.Single(leaks).Value.Path);
        Assert.InRange(budget.Spent, 1, 100_000);
    }

    [Fact]
    public void SpellingsThatEndEverywhereAreTooMuch()
    {
        var values = PrivateValues.Find(
            Omitting.Tree("{x: [" + string.Join(", ", Enumerable.Range(5, 200).Select(i => new string('a', i))) + "]}"),
            [new("x", default)]);
        var text = Encoding.UTF8.GetBytes(new string('a', 500_000));
        var finder = LeakFinder.Create(values, Omitting.Tree("{basics: {}}"));

        Assert.Throws<OverBudgetException>(() => finder.Find("txt", text, new Budget(), default));
    }

    [Fact]
    public void PrivatePhotoIsFound()
    {
        byte[] jpeg = [0xFF, 0xD8, 0xFF, 0xFE, 0, 3, 0, 0xFF, 0xD9];
        var values = PrivateValues.Find(
            Omitting.Tree("{basics: {image: me.jpg}}"), [new("basics.image", default)], new Photo(PhotoKind.Jpeg, jpeg, 1, 1));
        var finder = LeakFinder.Create(values, Omitting.Tree("{basics: {}}"));

        var json = $$"""{"image": "data:image/jpeg;base64,{{Convert.ToBase64String(jpeg)}}"}""";
        var leaks = finder.Find("json", Encoding.UTF8.GetBytes(json), new(), default);

        Assert.Equal(("basics.image", "a picture"), (Assert.Single(leaks).Value.Path, leaks[0].Where));
    }

    private static string? Find(string format, byte[] file) =>
        LeakFinder.Create(
                PrivateValues.Find(Omitting.Tree("{basics: {phone: +44 20 7946 0958}}"), [new("basics.phone", default)]),
                Omitting.Tree("{basics: {}}"))
            .Find(format, file, new Budget(), SourceSpan.Start(Omitting.Path))
            .Select(leak => leak.Where).SingleOrDefault();

    private static byte[] Zip(string part, string content)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return file.ToArray();
    }
}
