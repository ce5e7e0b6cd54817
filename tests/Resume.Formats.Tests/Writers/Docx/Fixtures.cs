using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers;
using Resume.Formats.Writers.Docx;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>Outlines with every part, one of them right-to-left, and one with only a name.</summary>
internal static class Fixtures
{
    public static Outline NameAlone { get; } = new("en", RightToLeft: false, new Header { Name = InlineText.Plain("Ada Example") }, []);

    public static Outline Full { get; } =
        new("en", RightToLeft: false, Header(), FixtureSections.All);

    public static Outline RightToLeft { get; } = new(
        "ar",
        RightToLeft: true,
        new Header { Name = InlineText.Plain("ليلى مثال"), Label = InlineText.Plain("مهندسة برمجيات C# 12"), Contacts = [Mail()] },
        [
            new Section
            {
                Id = "work",
                Heading = InlineText.Plain("الخبرة العملية"),
                Entries =
                [
                    new OutlineEntry
                    {
                        Title = InlineText.Linked("شركة مثال", "https://example.com/ar"),
                        Subtitle = InlineText.Plain("مهندسة، فريق البيانات"),
                        Location = InlineText.Plain("القاهرة، مصر"),
                        Dates = new(new("مايو 2015", new(2015, 5)), " – ", new("الآن", null)),
                        Bullets =
                        [
                            new(
                                InlineText.Plain("قادت فريقاً من 10 مهندسين، وبنت واجهات REST (API) للاستعلام."),
                                [new(InlineText.Plain("خدمة ETL"))]),
                        ],
                    },
                ],
            },
            new Section
            {
                Id = "skills",
                Heading = InlineText.Plain("المهارات"),
                Layout = SectionLayout.Table,
                Entries = [FixtureSections.Row("لغات", "C#، Python، SQL")],
            },
        ]);

    public static async Task<byte[]> WriteAsync(
        Outline outline,
        string theme,
        string country = "US",
        DiagnosticBag? diagnostics = null,
        int? maxPages = null,
        string? fonts = null,
        string tokens = "{}")
    {
        using var output = new MemoryStream();
        var limit = maxPages is { } most ? new Located<int>(most, default) : default(Located<int>?);
        ImmutableArray<LocatedSetting> settings = fonts is null ? [] : [new("fonts", [fonts], default)];
        var document = new ResumeDocument
        {
            File = "full.resume.yaml",
            Theme = new() { MaxPages = limit },
            Output = [new("docx", settings)],
        };
        var choices = ThemeFile.Read(new SourceFile("theme.yaml", Encoding.UTF8.GetBytes(tokens)), new());
        var chosen = ThemeReader.Read(theme, country, tokens: choices.Tokens);
        var context = new WriterContext(document, Arrange(outline, chosen), chosen, diagnostics ?? new());
        await new DocxWriter().WriteAsync(context, output, CancellationToken.None);
        return output.ToArray();
    }

    // As the compiler does.
    private static Outline Arrange(Outline outline, Theme theme) => outline with
    {
        Sections =
        [
            .. outline.Sections.Select(section => section with { Entries = [.. section.Entries.Select(entry => Arrange(entry, theme))] }),
        ],
    };

    private static OutlineEntry Arrange(OutlineEntry entry, Theme theme) => entry with
    {
        HeaderStyle = theme.Texts.Entry,
        Entries = [.. entry.Entries.Select(nested => Arrange(nested, theme))],
    };

    private static Contact Mail() =>
        new(ContactKind.Email, InlineText.Linked("milo@example.com", "mailto:milo@example.com"), Label.None, InlineText.Empty);

    private static Header Header() => new()
    {
        Name = InlineText.Plain("Milo Example"),
        Label = InlineText.Plain("Software Engineer, Data Infrastructure"),
        Contacts =
        [
            new(ContactKind.Words, InlineText.Plain("they/them"), Label.None, InlineText.Empty),
            new(ContactKind.Location, InlineText.Plain("San Francisco, CA 94110"), Label.None, InlineText.Empty),
            new(ContactKind.Phone, InlineText.Linked("+1 555 0134", "tel:+15550134"), EnglishLabels.Create("Mobile"), InlineText.Empty),
            Mail(),
            new(
                ContactKind.Profile,
                InlineText.Linked("linkedin.com/in/milo", "https://www.linkedin.com/in/milo"),
                Label.None,
                InlineText.Empty),
            new(
                ContactKind.Profile,
                InlineText.Linked("github.com/sqrl", "https://github.com/sqrl"),
                Label.None,
                InlineText.Plain("mostly professional")),
            new(
                ContactKind.Profile,
                InlineText.Linked("github.com/hyena", "https://github.com/hyena"),
                Label.None,
                InlineText.Plain("mostly hobbies")),
        ],
    };
}
