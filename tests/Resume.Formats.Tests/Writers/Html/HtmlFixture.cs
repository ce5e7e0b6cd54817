using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

/// <summary>An outline with every part, and one with only a name.</summary>
internal static class HtmlFixture
{
    public static Outline NameOnly { get; } = new("en", RightToLeft: false, new Header { Name = Text("Ada Example") }, []);

    public static Outline Full { get; } = new("en-US", RightToLeft: false, FullHeader(),
    [
        new Section
        {
            Id = "summary",
            Heading = Text("Summary"),
            Introduction = Words("Engineer who builds data platforms, leads small teams, and writes things down."),
        },
        new Section { Id = "work", Heading = Text("Work Experience"), Entries = [TechLead(), Employer(), Internship()] },
        new Section
        {
            Id = "skills",
            Heading = Text("Technologies and Skills"),
            Layout = SectionLayout.Table,
            Introduction = SkillsIntroduction(),
            Entries = Skills(),
        },
        new Section { Id = "education", Heading = Text("Education"), Entries = [Masters()] },
        new Section { Id = "languages", Heading = Text("Languages"), Layout = SectionLayout.Inline, Entries = Languages() },
        new Section { Id = "hard cases", Heading = Text("R&D: <script>alert(1)</script> & “quotes”"), Entries = HardCases() },
        new Section { Id = "interests", Heading = Text("Hobbies and Other Activities"), Entries = [Hobbies()] },
    ]);

    /// <summary>The HTML of an outline, without fonts, so that it can be read.</summary>
    public static async Task<string> RenderAsync(Outline outline, string theme = "classic", string? country = "US")
    {
        var (html, diagnostics) = await WriteAsync(outline, theme, country, fonts: "none");
        Assert.Empty(diagnostics.InSourceOrder());
        return Encoding.UTF8.GetString(html);
    }

    public static Task<(byte[] Html, DiagnosticBag Diagnostics)> WriteAsync(
        Outline outline, string theme = "classic", string? country = "US", string fonts = "embed") =>
        WriteAsync(outline, ThemeReader.Read(theme, country), fonts);

    public static async Task<(byte[] Html, DiagnosticBag Diagnostics)> WriteAsync(Outline outline, Theme theme, string fonts = "embed")
    {
        using var output = new MemoryStream();
        var diagnostics = new DiagnosticBag();
        var document = new ResumeDocument
        {
            File = "fixture.resume.yaml",
            Output = [new("html", [new("fonts", [fonts], SourceSpan.Start("fixture.resume.yaml"))])],
        };
        await new HtmlWriter().WriteAsync(new(document, outline, theme, diagnostics), output, CancellationToken.None);
        return (output.ToArray(), diagnostics);
    }

    public static InlineText Text(string text) => InlineText.Plain(text);

    public static InlineText Rich(params ImmutableArray<Inline> inlines) => new(inlines);

    public static BlockText Words(string text) => BlockText.FromParagraph(Text(text));

    private static Header FullHeader() => new()
    {
        Name = Text("Milo Polte"),
        Label = Text("Software engineer"),
        Contacts =
        [
            new(ContactKind.Words, Text("they/them"), Label.None, InlineText.Empty),
            new(ContactKind.Location, Text("1 Example Street, San Francisco, CA 94110"), Label.None, InlineText.Empty),
            new(ContactKind.Phone, InlineText.Linked("+1 555 0134", "tel:+15550134"), Label.None, InlineText.Empty),
            new(ContactKind.Email, InlineText.Linked("milo@example.com", "mailto:milo@example.com"), Label.None, InlineText.Empty),
            new(ContactKind.Url, InlineText.Linked("milo.example.com", "https://milo.example.com/?a=1&b=2"), Label.None, InlineText.Empty),
            new(
                ContactKind.Profile,
                InlineText.Linked("linkedin.com/in/milopolte", "https://www.linkedin.com/in/milopolte"),
                Label.None,
                InlineText.Empty),
            new(
                ContactKind.Profile,
                InlineText.Linked("github.com/sqrl", "https://github.com/sqrl"),
                Label.None,
                Text("mostly professional")),
            new(
                ContactKind.Profile,
                Text("hyena"),
                EnglishLabels.Create("Mastodon"),
                Rich(new TextRun("mostly "), new TextRun("hobbies", TextStyle.Emphasis))),
        ],
    };

    private static OutlineEntry TechLead() => new()
    {
        Title = InlineText.Linked("Dropbox", "https://www.dropbox.com/"),
        Subtitle = Text("Software Engineer, Data Infrastructure Team"),
        Location = Text("San Francisco, CA"),
        Dates = new(new("May 2015", new PartialDate(2015, 5)), " – ", new("Present", null)),
        Summary = Words("Builds the services through which analysts reach petabytes of log data."),
        Bullets =
        [
            new(Text("Tech lead on new data-infra APIs, replacing single point of failure web-forms with programmatic interfaces."),
            [
                new(
                    Rich(
                        new TextRun("Query Service: a "), new TextRun("RESTful", TextStyle.Emphasis),
                        new TextRun(" API for "), new TextRun("Hive", TextStyle.Code), new TextRun(" and Presto queries.")),
                    [new(Text("Third level."), [new(Text("Fourth level."))])]),
                new(Text("ETL Service: a RESTful API for safely managing job pipelines.")),
            ]),
            new(Rich(
                new TextRun("Member of an "), new TextRun("on-call", TextStyle.Strong), new TextRun(" rotation; see "),
                new Link("https://example.com/a b", [new TextRun("the "), new TextRun("runbook", TextStyle.Emphasis)]),
                new TextRun("."))),
        ],
    };

    private static OutlineEntry Employer() => new()
    {
        Title = Text("WibiData, Inc"),
        Location = Text("San Francisco, CA"),
        Dates = new(new("2012", new PartialDate(2012)), " – ", new("Feb 2015", new PartialDate(2015, 2))),
        PageBreak = PageBreak.Avoid,
        Entries =
        [
            new OutlineEntry
            {
                Subtitle = Text("Manager and Tech Lead"),
                Dates = new(new("2013", new PartialDate(2013)), " – ", new("Feb 2015", new PartialDate(2015, 2))),
                Bullets = [new(Text("Managed ten direct reports during my tenure (a maximum of five at one time)."))],
            },
            new OutlineEntry
            {
                Subtitle = Text("Software Engineer"),
                Dates = new(new("2012", new PartialDate(2012)), " – ", new("2013", new PartialDate(2013))),
                Bullets = [new(Text("Fourth employee at a Big Data startup that grew to over forty."))],
            },
        ],
    };

    private static OutlineEntry Internship() => new()
    {
        Title = Text("Panasas"),
        Subtitle = Text("Software Engineer internship"),
        Location = Text("Pittsburgh, PA"),
        Dates = new(new("2011 (3 months)", null)),
        Facts =
        [
            new(EnglishLabels.Create("Thesis"), Text("QoS for parallel file systems")),
            new(EnglishLabels.Create("Advisor"), InlineText.Linked("Garth Gibson", "https://example.com/garth")),
        ],
    };

    private static BlockText SkillsIntroduction() => new(
    [
        new Paragraph(Rich(
            new TextRun("I probably have \"strong opinions weakly held\" about each of them."),
            new HardBreak(),
            new TextRun("In order of years:"))),
        new BulletList([new(Text("first")), new(Text("second"))], Ordered: true),
    ]);

    private static ImmutableArray<OutlineEntry> Skills() =>
    [
        new()
        {
            Title = Text("Python"),
            Subtitle = Text("ten years"),
            Summary = Words("I've used Python at just about every company for scripting as well as systems coding."),
            Bullets =
            [
                new(Text("Authored devtools and simple but helpful build components.")),
                new(Text("Worked on large Python-based backend systems.")),
            ],
        },
        new()
        {
            Title = Text("Scrum and hygienic coding"),
            Location = Text("San Francisco"),
            Dates = new(new("2013", new PartialDate(2013))),
            Facts = [new(EnglishLabels.Create("Keywords"), Text("sprints, reviews, style guides"))],
        },
        new() { Summary = Words("A row without a label.") },
    ];

    private static OutlineEntry Masters() => new()
    {
        Title = Text("Carnegie Mellon University"),
        Subtitle = Text("Master's Degree, Computer Science"),
        Location = Text("Pittsburgh, PA"),
        Dates = new(new("2006", new PartialDate(2006)), " – ", new("2011", new PartialDate(2011))),
        Summary = new(
        [
            new Paragraph(Text("Conducted research in the Parallel Data Lab.")),
            new BulletList([new(Text("Benchmarked flash-based SSDs."))]),
        ]),
    };

    private static ImmutableArray<OutlineEntry> Languages() =>
    [
        new() { Title = Text("English"), TitleEnd = EnglishLabels.End, Summary = Words("native") },
        new() { Title = Text("العربية"), TitleEnd = EnglishLabels.End, Summary = Words("العمل اليومي: الكتابة والقراءة") },
        new() { Title = Text("Latin") },
        new() { Summary = Words("And a little of others.") },
    ];

    private static ImmutableArray<OutlineEntry> HardCases() =>
    [
        new()
        {
            Title = Text("</style><!-- &amp; 'single' \"double\""),
            Subtitle = Rich(
                new TextRun("bold", TextStyle.Strong), new TextRun("italic", TextStyle.Emphasis),
                new TextRun("both", TextStyle.Strong | TextStyle.Emphasis), new TextRun("<b>", TextStyle.Code)),
            Location = Text("東京"),
            Dates = new(new("31 May 2015", new PartialDate(2015, 5, 31))),
            PageBreak = PageBreak.Before,
            Bullets =
            [
                new(Text("Emoji 👩‍💻 🇺🇳 and musical 𝄞; no-break\u00a0space; soft\u00adhyphen.")),
                new(Text("Controls \u0000\u0001\u007f\u0085\uFFFE go, lone \ud83d surrogates \udc00 too.")),
                new(Rich(new TextRun("A link to "), new Link("javascript:alert(1)", [new TextRun("a script")]), new TextRun(" is text."))),
                new(Text(new string('x', 4000))),
            ],
        },
        new() { Dates = new(new("1999", new PartialDate(1999))), Bullets = [new(Text("Only a date in its head."))] },
    ];

    private static OutlineEntry Hobbies() => new()
    {
        Bullets =
        [
            new(InlineText.Linked("Hiking", "https://example.com/hiking")),
            new(Text("Vegetarian Cooking")),
            new(Rich(new TextRun("My pet "), new Link("https://example.com/rabbit", [new TextRun("rabbit")]))),
        ],
    };
}
