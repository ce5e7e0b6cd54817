using System.Collections.Immutable;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;

namespace Resume.Formats.Tests.Writers.Docx;

/// <summary>The sections of <see cref="Fixtures.Full"/>, with every layout, style and nesting.</summary>
internal static class FixtureSections
{
    public static ImmutableArray<Section> All => [Summary(), Work(), Skills(), Education(), Languages(), Odds(), Hobbies()];

    public static OutlineEntry Row(string title, string words) =>
        new() { Title = InlineText.Plain(title), Summary = BlockText.FromParagraph(InlineText.Plain(words)) };

    private static Section Summary() => new()
    {
        Id = "summary",
        Heading = InlineText.Plain("Summary"),
        Introduction = new(
        [
            new Paragraph(Text(
                new TextRun("Builds "), new TextRun("data platforms", TextStyle.Strong),
                new TextRun(" that people "), new TextRun("like", TextStyle.Emphasis),
                new TextRun(" to work with, from "), new TextRun("mmap(2)", TextStyle.Code), new TextRun(" up. What I look after:"))),
            new BulletList(
                [
                    new(InlineText.Plain("correctness,")),
                    new(InlineText.Plain("then speed,"), [new(InlineText.Plain("measured, not guessed,"))]),
                    new(InlineText.Plain("then cost.")),
                ],
                Ordered: true),
            new Paragraph(Text(new TextRun("Two lines,"), new HardBreak(), new TextRun("broken by hand."))),
        ]),
    };

    private static Section Work() => new()
    {
        Id = "work",
        Heading = InlineText.Plain("Work Experience"),
        Entries =
        [
            new OutlineEntry
            {
                Title = InlineText.Linked("Dropbox", "https://dropbox.example"),
                Subtitle = InlineText.Plain("Software Engineer, Data Infrastructure Team"),
                Location = InlineText.Plain("San Francisco, CA"),
                Dates = new(new("May 2015", new(2015, 5)), " – ", new("Present", null)),
                Bullets =
                [
                    new(
                        InlineText.Plain("Tech lead on new data-infra APIs, replacing single point of failure web-forms with "
                            + "programmatic interfaces providing the backends for a new suite of analytic tools."),
                    [
                        new(
                            InlineText.Plain("Query Service: a RESTful API for Hive and Presto queries."),
                            [new(InlineText.Plain("Third level"), [new(InlineText.Plain("Fourth level"))])]),
                        new(InlineText.Plain("ETL Service: a RESTful API for safely managing job pipelines.")),
                    ]),
                    new(InlineText.Plain("Member of an on-call rotation maintaining an infrastructure that runs thousands of "
                        + "jobs crunching petabytes of log data.")),
                ],
            },
            new OutlineEntry
            {
                Title = InlineText.Linked("WibiData, Inc", "https://wibi.example"),
                Location = InlineText.Plain("San Francisco, CA"),
                Dates = new(new("2012", new(2012)), " – ", new("Feb 2015", new(2015, 2))),
                Summary = BlockText.FromParagraph(InlineText.Plain("A Big Data startup that grew from four to over forty.")),
                Entries =
                [
                    new OutlineEntry
                    {
                        Subtitle = InlineText.Plain("Manager and Tech Lead"),
                        Dates = new(new("2013", new(2013)), " – ", new("Feb 2015", new(2015, 2))),
                        Facts = [new(EnglishLabels.Create("Keywords"), InlineText.Plain("Hadoop, HBase, Cassandra"))],
                        Bullets =
                        [
                            new(Text(
                                new TextRun("Project lead on the effort to open source our stack as the "),
                                new Link("https://kiji.example/?a=1&b=2", [new TextRun("Kiji "), new TextRun("Project", TextStyle.Strong)]),
                                new TextRun("."))),
                            new(InlineText.Plain("Managed ten direct reports during my tenure (a maximum of five at one time).")),
                        ],
                    },
                    new OutlineEntry
                    {
                        Subtitle = InlineText.Plain("Software Engineer"),
                        Dates = new(new("2012", new(2012)), " – ", new("2013", new(2013))),
                        Bullets =
                        [
                            new(Text(
                                new TextRun("Worked on the same "),
                                new Link("https://kiji.example/?a=1&b=2", [new TextRun("project")]),
                                new TextRun("."))),
                        ],
                    },
                ],
            },
            new OutlineEntry
            {
                Title = InlineText.Plain("Panasas"),
                Subtitle = InlineText.Plain("Software Engineer Internship with a Title So Long That It Cannot Share Its Line "
                    + "with the Dates That Belong to It"),
                Dates = new(new("2011 (3 months)", null)),
                PageBreak = PageBreak.Avoid,
                Bullets =
                [
                    new(InlineText.Plain("Project work towards instrumenting a FreeBSD kernel driver to implement QoS I/O "
                        + "scheduling in network attached storage devices for our parallel, distributed filesystem.")),
                ],
            },
        ],
    };

    private static Section Skills() => new()
    {
        Id = "skills",
        Heading = InlineText.Plain("Technologies and Skills"),
        Layout = SectionLayout.Table,
        Introduction = BlockText.FromParagraph(InlineText.Plain(
            "I’ve used a variety of technologies and programming languages, but here I highlight a few. For any of them I "
                + "probably have “strong opinions weakly held” about what’s great and awful about them.")),
        Entries =
        [
            new OutlineEntry
            {
                Title = InlineText.Plain("Python"),
                Subtitle = InlineText.Plain("Expert"),
                Location = InlineText.Plain("everywhere"),
                Dates = new(new("since 2005", null)),
                Summary = BlockText.FromParagraph(
                    InlineText.Plain("I’ve used Python at just about every company for scripting as well as systems coding.")),
                Bullets =
                [
                    new(InlineText.Plain("Authored devtools and simple but helpful build components, which we used "
                        + "internally to cache and share build artifacts.")),
                    new(InlineText.Plain("Worked on large Python-based backend systems.")),
                ],
            },
            Row(
                "Java",
                "Experienced in coding distributed applications and map-reduce programs, for example Data APIs written as "
                    + "DropWizard applications."),
            Row("Scrum and hygienic coding", "One of the first scrum masters. Everyone does it differently."),
            Row("Nothing to say", ""),
        ],
    };

    private static Section Education() => new()
    {
        Id = "education",
        Heading = InlineText.Plain("Education"),
        Entries =
        [
            new OutlineEntry
            {
                Title = InlineText.Plain("Carnegie Mellon University"),
                Subtitle = InlineText.Plain("Master’s Degree in Computer Science"),
                Location = InlineText.Plain("Pittsburgh, PA"),
                Dates = new(new("2006", new(2006)), " – ", new("2011", new(2011))),
                Facts =
                [
                    new(EnglishLabels.Create("Advisor"), InlineText.Plain("Garth Example")),
                    new(
                        EnglishLabels.Create("Papers"),
                        Text(
                            new Link("https://example.com/a.pdf", [new TextRun("a.pdf")]),
                            new TextRun(", "),
                            new Link("https://example.com/b.pdf", [new TextRun("b.pdf")]))),
                ],
                Bullets =
                [
                    new(InlineText.Plain("Benchmarked Flash-based SSDs and evaluated cost efficiency of different hybrid configurations.")),
                ],
            },
            new OutlineEntry
            {
                Title = InlineText.Plain("Cornell University"),
                Location = InlineText.Plain("Ithaca, NY"),
                PageBreak = PageBreak.Before,
            },
            new OutlineEntry
            {
                Dates = new(new("1998", new(1998)), " – ", new("1999", new(1999))),
                Summary = BlockText.FromParagraph(InlineText.Plain("A year that has dates and no name.")),
            },
        ],
    };

    private static Section Languages() => new()
    {
        Id = "languages",
        Heading = InlineText.Plain("Languages"),
        Layout = SectionLayout.Inline,
        Entries =
        [
            new OutlineEntry
            {
                Title = InlineText.Plain("English"),
                TitleEnd = EnglishLabels.End,
                Summary = BlockText.FromParagraph(InlineText.Plain("native")),
            },
            new OutlineEntry
            {
                Title = Text(new TextRun("Arabic "), new TextRun("(spoken)", TextStyle.Strong)),
                TitleEnd = EnglishLabels.End,
                Summary = BlockText.FromParagraph(InlineText.Plain("العربية 2015, and a little עברית too")),
            },
            new OutlineEntry { Summary = BlockText.FromParagraph(InlineText.Plain("日本語, 한국어, Ελληνικά")) },
        ],
    };

    private static Section Odds() => new()
    {
        Id = "odds",
        Heading = Text(new TextRun("Odds & "), new TextRun("Ends", TextStyle.Emphasis)),
        Entries =
        [
            new OutlineEntry
            {
                Title = Text(
                    new TextRun("<script>alert(1)</script> "),
                    new TextRun("strong", TextStyle.Strong),
                    new TextRun(" &amp; "),
                    new TextRun("all", TextStyle.Strong | TextStyle.Emphasis | TextStyle.Code)),
                Subtitle = Text(new TextRun("emphasis in "), new TextRun("italics", TextStyle.Emphasis)),
                Bullets =
                [
                    new(InlineText.Plain("emoji 🎉 👩‍💻, bell\u0007, half\uD83D a pair, no\uFFFEcharacter, tab\there")),
                    new(InlineText.Plain("a word of many letters: " + new string('W', 400))),
                ],
            },
        ],
    };

    private static Section Hobbies() => new()
    {
        Id = "interests",
        Heading = InlineText.Plain("Hobbies and Other Activities"),
        Entries =
        [
            new OutlineEntry
            {
                Bullets =
                [
                    new(InlineText.Plain("Hiking")),
                    new(InlineText.Linked("Vegetarian Cooking", "https://example.com/cooking")),
                    new(InlineText.Plain("Losing at Dota")),
                ],
            },
        ],
    };

    private static InlineText Text(params ImmutableArray<Inline> inlines) => new(inlines);
}
