using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Formats.Tests.Batch;

public partial class IndexPageTests
{
    private static readonly OutputTitle Ada = new(null, "en", false, "Ada Example", "Engineer", "classic");

    [Fact]
    public void OnePersonIsTheHeading()
    {
        var page = Render(new IndexSource("ada", [Ada], [new("html", null, "ada.html", 12_345), new("pdf", null, "ada.pdf", 999_600)]));

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n", page, StringComparison.Ordinal);
        Assert.Contains("<title>Ada Example – Engineer</title>", page, StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"name\">Ada Example</h1>\n      <p class=\"label\">Engineer</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<h2>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"ada.html\" hreflang=\"en\" aria-label=\"Ada Example, HTML\">HTML</a> "
                + "<span class=\"meta\" dir=\"ltr\">12&nbsp;kB</span>",
            page,
            StringComparison.Ordinal);
        Assert.Contains("1.0&nbsp;MB", page, StringComparison.Ordinal);
    }

    [Fact]
    public void EachPersonHasASection()
    {
        var page = Render(
            new IndexSource("ada", [Ada], [new("html", null, "ada.html", 1)]),
            new IndexSource("bea", [Ada with { Name = "Bea Example", Label = "" }], [new("txt", null, "sub/bea.txt", 1)]));

        Assert.Contains("<h1 class=\"name\">Résumés</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<h2><a href=\"ada.html\">Ada Example</a></h2>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"subtitle\">Engineer</p>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Bea Example</h2>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void SourcesOfOnePersonAreNamedByTheirJobTitles()
    {
        var page = Render(
            new IndexSource("ada-data", [Ada], [new("txt", null, "ada-data.txt", 1)]),
            new IndexSource("ada-web", [Ada with { Label = "" }], [new("txt", null, "ada-web.txt", 1)]));

        Assert.Contains("<h1 class=\"name\">Ada Example</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>Engineer</h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2>ada-web</h2>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void LanguagesHaveTheirOwnNames()
    {
        var page = Render(new IndexSource(
            "ada",
            [Ada, Ada with { Locale = "de-AT", Language = "de-AT" }, Ada with { Locale = "he", Language = "he", RightToLeft = true }],
            [new("pdf", null, "ada.pdf", 1), new("pdf", "de-AT", "ada.de-AT.pdf", 1), new("pdf", "he", "ada.he.pdf", 1)]));

        Assert.Contains("<h2><span lang=\"en\" dir=\"ltr\">English</span></h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2><span lang=\"de-AT\" dir=\"ltr\">Deutsch (de-AT)</span></h2>", page, StringComparison.Ordinal);
        Assert.Contains("<h2><span lang=\"he\" dir=\"rtl\">עברית</span></h2>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"ada.de-AT.pdf\" hreflang=\"de-AT\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void VariantsHaveTheirNames()
    {
        var page = Render(new IndexSource(
            "ada",
            [
                Ada, Ada with { Variant = "lead" }, Ada with { Variant = "lead", Locale = "de", Language = "de" }, Ada with { Variant = "none" },
            ],
            [
                new("pdf", null, "ada.pdf", 1), new("pdf", null, "ada.lead.pdf", 1) { Variant = "lead" },
                new("pdf", "de", "ada.lead.de.pdf", 1) { Variant = "lead" },
            ]));

        Assert.Contains("<h2><span lang=\"en\" dir=\"ltr\">English</span></h2>", page, StringComparison.Ordinal);
        Assert.Contains("lead · English", page, StringComparison.Ordinal);
        Assert.Contains("lead · Deutsch", page, StringComparison.Ordinal);
        Assert.Contains("href=\"ada.lead.de.pdf\" hreflang=\"de\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("none", page[page.IndexOf("<main>", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void LanguagesOfOneOfSeveralSourcesAreBelowItsHeading()
    {
        var german = Ada with { Locale = "de", Language = "de" };
        var page = Render(
            new IndexSource("ada", [Ada, german], [new("pdf", null, "ada.pdf", 1), new("pdf", "de", "ada.de.pdf", 1)]),
            new IndexSource("bea", [german with { Locale = null, Name = "Bea" }], [new("pdf", null, "bea.pdf", 1)]));

        Assert.Contains("<h3 class=\"title\"><span lang=\"de\" dir=\"ltr\">Deutsch</span></h3>", page, StringComparison.Ordinal);
        Assert.Contains("<section lang=\"de\" dir=\"ltr\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void HostileNamesAreEscaped()
    {
        const string Hostile = "\"><script>alert(1)</script>&'\u202E";
        var title = new OutputTitle(null, "en\" onload=\"x", false, Hostile, Hostile, "modern");
        var page = Render(
            new IndexSource(Hostile, [title], [new("x\"y", null, "javascript:a/%41#?\"'<b>.html", 1)]),
            new IndexSource(Hostile, [title with { Label = "" }], [new("html", null, "../ü ;.html", 1)]));

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onload=\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"javascript%3Aa/%2541%23%3F%22%27%3Cb%3E.html\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../%C3%BC%20%3B.html\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void SourceWithoutOutputsIsLeftOut()
    {
        var page = Render(new IndexSource("ada", [Ada], []), new IndexSource("bea", [], [new("txt", null, "bea.txt", 1)]));

        Assert.DoesNotContain("<section", page, StringComparison.Ordinal);
        Assert.Contains("<title>Résumés</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryElementIsClosed()
    {
        var page = Render(new IndexSource("ada", [Ada], [new("html", null, "ada.html", 1)]));
        var tags = Tag().Matches(page).Select(match => match.Groups["name"].Value).Where(name => name is not ("meta" or "/meta")).ToList();

        Assert.All(
            tags.Where(tag => tag[0] != '/').Distinct(StringComparer.Ordinal),
            tag => Assert.Equal(tags.Count(each => each == tag), tags.Count(each => each == "/" + tag)));
    }

    private static string Render(params IndexSource[] sources) => Encoding.UTF8.GetString(
        IndexPage.Render(sources, SourceSpan.Start("cv.csproj"), new DiagnosticBag())!);

    [GeneratedRegex("<(?<name>/?[a-z][a-z0-9]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();
}
