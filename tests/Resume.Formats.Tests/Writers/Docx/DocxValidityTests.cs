using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Validation;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Themes;

namespace Resume.Formats.Tests.Writers.Docx;

public class DocxValidityTests
{
    public static TheoryData<string, string, int?> All { get; } =
        new MatrixTheoryData<string, string, int?>([.. BuiltInThemes.Names], ["full", "name", "rtl", "hostile"], [null, 2]);

    [Theory]
    [MemberData(nameof(All))]
    public async Task DocumentIsValidAgainstSchema(string theme, string outline, int? maxPages)
    {
        using var file = await DocxFile.WriteAsync(
            outline switch
            {
                "full" => Fixtures.Full,
                "rtl" => Fixtures.RightToLeft,
                "hostile" => Hostile(),
                _ => Fixtures.NameAlone,
            },
            theme,
            maxPages: maxPages);

        var errors = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(file.Package, TestContext.Current.CancellationToken);

        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public async Task CharactersThatXmlForbidsAreRemoved()
    {
        using var file = await DocxFile.WriteAsync(Hostile());

        Assert.Equal("a b cd\U0001F389 <&>\"' ]]>", DocxFile.TextOf(file.Paragraphs.First()));
        Assert.Equal("a b cd\U0001F389 <&>\"' ]]>", file.Package.PackageProperties.Title);
    }

    private static Outline Hostile()
    {
        var text = InlineText.Plain("a\tb\r\u0000\u0008c\uD800d\uDC00\U0001F389\uFFFE\u009F <&>\"' ]]>");
        var deep = Enumerable.Range(0, 40).Aggregate(new Bullet(text), (inner, _) => new(text, [inner]));
        return new(
            "x\"><&",
            RightToLeft: false,
            new Header
            {
                Name = text,
                Contacts =
                [
                    new(
                        ContactKind.Url,
                        InlineText.Linked("x", "https://example.com/\"><script>"),
                        new("\u0001", LabelEnd.None),
                        text),
                ],
            },
            [
                new Section
                {
                    Id = "a",
                    Heading = text,
                    Introduction = new([new BulletList([], Ordered: true), new Paragraph(InlineText.Empty)]),
                    Entries =
                    [
                        new OutlineEntry
                        {
                            Title = InlineText.Plain(new string('x', 4000)),
                            Dates = new(new(text.PlainText, null)),
                            Bullets = [deep],
                        },
                    ],
                },
                new Section { Id = "b", Heading = text, Layout = SectionLayout.Table },
                new Section { Id = "c", Heading = text, Layout = SectionLayout.Table, Entries = [new OutlineEntry()] },
                new Section
                {
                    Id = "d",
                    Heading = text,
                    Layout = SectionLayout.Inline,
                    Entries = [new OutlineEntry(), new OutlineEntry { Title = InlineText.Plain("\u0001") }],
                },
            ]);
    }
}
