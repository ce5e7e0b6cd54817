using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Tests.Outlining;
using static Resume.Formats.Tests.Typesetting.Texts;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>Outlines to typeset.</summary>
internal static class Outlines
{
    /// <summary>A résumé of two pages with every kind of content.</summary>
    public static Outline Full { get; } = new("en", RightToLeft: false, Header, [Summary, Work, Skills, Projects, Education, Languages]);

    private static Header Header => new()
    {
        Name = Rich("Ada Example"),
        Label = Rich("Software engineer for *boring* infrastructure"),
        Contacts =
        [
            new(ContactKind.Location, Rich("1 Example Street, San Francisco, CA 94110"), Label.None, InlineText.Empty),
            new(ContactKind.Phone, InlineText.Linked("+1 555 0134", "tel:+15550134"), Label.None, InlineText.Empty),
            new(ContactKind.Email, InlineText.Linked("ada@example.com", "mailto:ada@example.com"), Label.None, InlineText.Empty),
            new(ContactKind.Url, InlineText.Linked("example.com/ada", "https://example.com/ada"), Label.None, InlineText.Empty),
            new(
                ContactKind.Profile,
                InlineText.Linked("code.example.com/ada", "https://code.example.com/ada"),
                Label.None,
                Rich("mostly professional")),
            new(
                ContactKind.Profile,
                InlineText.Linked("ada64", "https://chess.example.com/ada64"),
                EnglishLabels.Create("Chess"),
                Rich("mostly *losing*")),
        ],
    };

    private static Section Summary => new()
    {
        Id = "summary",
        Heading = Rich("Summary"),
        Introduction = Paragraphs(
            "Fifteen years of efficient, official affairs with files: I keep storage systems **small**, *legible* and `fsync`-honest, "
            + "and I write about it at [example.com/notes](https://example.com/notes). I have strong opinions, weakly held."),
    };

    private static Section Work => new()
    {
        Id = "work",
        Heading = Rich("Work Experience"),
        Entries =
        [
            new()
            {
                Title = Rich("[Boxes, Inc.](https://boxes.example.com)"),
                Subtitle = Rich("Software Engineer, Data Infrastructure Team"),
                Location = Rich("San Francisco, CA"),
                Dates = new(new("May 2015", null), " – ", new("Present", null)),
                Bullets =
                [
                    Bullet(
                        "Tech lead on new data-infra APIs, replacing single point of failure web-forms with programmatic interfaces "
                        + "providing the backends for a new suite of analytic tools.",
                        Bullet("Query Service: a RESTful API for `SELECT`-only queries over two engines."),
                        Bullet(
                            "ETL Service: a RESTful API for safely managing job pipelines, with dry runs, quotas and an audit trail "
                            + "that people read.",
                            Bullet("Third level, for completeness."))),
                    Bullet(
                        "Member of an on-call rotation maintaining an infrastructure that runs thousands of jobs crunching petabytes "
                        + "of log data."),
                    Bullet("Survived one name change and three changes to the logo."),
                ],
            },
            new()
            {
                Title = Rich("Widget Data"),
                Subtitle = InlineText.Empty,
                Location = Rich("San Francisco, CA"),
                Dates = new(new("2012", null), " – ", new("Feb 2015", null)),
                Summary = Paragraphs("Fourth employee at a big-data startup that grew to over forty."),
                Entries =
                [
                    new()
                    {
                        Subtitle = Rich("Manager and Tech Lead, Platform"),
                        Dates = new(new("2014", null), " – ", new("Feb 2015", null)),
                        Bullets =
                        [
                            Bullet("Managed ten direct reports during my tenure (a maximum of five at one time)."),
                            Bullet(
                                "Responsible for the foundational layers of our stack; wrote internal build tools and scripts that reduced "
                                + "compile time and improved engineer productivity."),
                        ],
                    },
                    new()
                    {
                        Subtitle = Rich("Software Engineer"),
                        Dates = new(new("2012", null), " – ", new("2014", null)),
                        Bullets =
                        [
                            Bullet(
                                "Developed a platform for personalized applications, used in production to deliver real-time product "
                                + "recommendations at two large retail customers, including holiday traffic."),
                            Bullet(
                                "Led the effort to open source our stack as the [Gift Project](https://gift.example.com):",
                                Bullet("prioritized tasks for the team, delivering tested releases on schedule;"),
                                Bullet("talked about it at meet-ups.")),
                        ],
                    },
                ],
            },
            new()
            {
                Title = Rich("Parallel Networked Attached Storage Systems of the Greater Pittsburgh Metropolitan Area, Limited"),
                Subtitle = Rich("Software engineering intern"),
                Location = Rich("Pittsburgh, PA"),
                Dates = new(new("2011 (3 months)", null)),
                Facts =
                [
                    new(EnglishLabels.Create("Advisor"), Rich("Grace Example")),
                    new(
                        EnglishLabels.Create("Thesis"),
                        Rich(
                            "On instrumenting a kernel driver for quality-of-service I/O scheduling in network attached storage devices, "
                            + "a subject of few friends")),
                ],
                Bullets = [Bullet("Instrumented a FreeBSD kernel driver.")],
            },
        ],
    };

    private static Section Skills => new()
    {
        Id = "skills",
        Heading = Rich("Technologies and Skills"),
        Introduction = Paragraphs("What I reach for, and what I have done with it."),
        Layout = SectionLayout.Table,
        Entries =
        [
            new()
            {
                Title = Rich("Python"),
                Summary = Paragraphs("At just about every company, for scripting as well as systems coding."),
                Bullets =
                [
                    Bullet(
                        "Authored devtools and simple but helpful build components, used internally to cache and share build artifacts."),
                    Bullet("Worked on large backend systems such as a block store and a job scheduler."),
                ],
            },
            new()
            {
                Title = Rich("Scrum and hygienic coding"),
                Subtitle = Rich("since 2012"),
                Summary = Paragraphs("One of the first scrum masters. Everyone does it differently."),
                Bullets =
                [
                    Bullet("Led sprint planning, working with Product to prioritize tasks."),
                    Bullet("Owned the effort on writing our style guide."),
                ],
            },
            new()
            {
                Title = Rich("Go and Rust"),
                Bullets =
                [
                    Bullet(
                        "Bots: https://code.example.com/ada/quoter/blob/main/docs/architecture/decisions.md saves and replays "
                        + "humorous quotes, with a long address."),
                ],
            },
        ],
    };

    private static Section Projects => new()
    {
        Id = "projects",
        Heading = Rich("Projects"),
        Entries =
        [
            new()
            {
                Title = Rich("Packrat"),
                Dates = new(new("2013", null)),
                Summary = new(
                [
                    new Paragraph(Rich("A cache for build artifacts. Three ideas carry it:")),
                    new BulletList(
                        [
                            Bullet("content addresses,"),
                            Bullet("leases instead of locks,"),
                            Bullet("no configuration.", Bullet("None at all.")),
                        ],
                        Ordered: true),
                    new Paragraph(Rich("It still runs.")),
                ]),
            },
            new() { Bullets = [Bullet("A bare bullet without a head, עברית in the middle, and Ελληνικά.")] },
        ],
    };

    private static Section Education => new()
    {
        Id = "education",
        Heading = Rich("Education"),
        Entries =
        [
            new()
            {
                Title = Rich("Example University"),
                Subtitle = Rich("Master of Science, Computer Science"),
                Location = Rich("Pittsburgh, PA"),
                Dates = new(new("2006", null), " – ", new("2011", null)),
                Bullets =
                [
                    Bullet(
                        "Benchmarked flash-based SSDs and evaluated cost efficiency of different storage architectures for data-intensive "
                        + "workloads."),
                ],
            },
            new()
            {
                Title = Rich("Example College"),
                Subtitle = Rich("Bachelor of Arts"),
                Location = Rich("Boston, MA"),
                Dates = new(new("2002", null), " – ", new("2006", null)),
            },
        ],
    };

    private static Section Languages => new()
    {
        Id = "languages",
        Heading = Rich("Languages"),
        Layout = SectionLayout.Inline,
        Entries =
        [
            new() { Title = Rich("English"), TitleEnd = EnglishLabels.End, Summary = Paragraphs("native speaker") },
            new() { Title = Rich("German"), TitleEnd = EnglishLabels.End, Summary = Paragraphs("enough for a Straßenbahn") },
        ],
    };
}
