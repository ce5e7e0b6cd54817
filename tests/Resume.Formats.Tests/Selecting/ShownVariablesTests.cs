using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Writers.PlainText;

namespace Resume.Formats.Tests.Selecting;

/// <summary>Texts that are compared have the names of variables instead of their values, whatever these are.</summary>
public class ShownVariablesTests
{
    // Each key of content takes a value from the environment.
    private const string Source =
        """
        locale: ["${RESUME_LANG}", de]
        theme: ${RESUME_THEME}
        location: {country: show}
        basics:
          name: ${RESUME_X}
          label: {en: "${RESUME_X}", de: Ingenieurin}
          email: ${RESUME_X}
          phone: [{value: "${RESUME_X}", label: "${RESUME_X}"}]
          url: ${RESUME_X}
          image: ${RESUME_X}
          birthDate: ${RESUME_X}
          nationality: ${RESUME_X}
          summary: ${RESUME_X}
          location: {address: "${RESUME_X}", postalCode: "${RESUME_X}", city: "${RESUME_X}", countryCode: "${RESUME_X}"}
          profiles: [{network: "${RESUME_X}", username: "${RESUME_X}", url: "${RESUME_X}", note: "${RESUME_X}"}]
        work:
          - id: "${RESUME_ID}"
            name: ${RESUME_X}
            position: ${RESUME_X}
            location: ${RESUME_X}
            startDate: ${RESUME_X}
            endDate: ${RESUME_X}
            url: ${RESUME_X}
            highlights: ["${RESUME_X}", {text: "${RESUME_X}", tags: ["${RESUME_TAG}"]}]
            keywords: ["${RESUME_X}"]
          - {name: Shown, hide: "${RESUME_HIDE}"}
        education: [{institution: "${RESUME_X}", date: "${RESUME_X}", score: "${RESUME_X}", courses: ["${RESUME_X}"]}]
        publications: [{name: "${RESUME_X}", releaseDate: "${RESUME_X}", doi: "${RESUME_X}", authors: ["${RESUME_X}"]}]
        certificates: [{name: "${RESUME_X}", date: "${RESUME_X}", expires: "${RESUME_X}"}]
        languages: [{language: "${RESUME_X}", fluency: "${RESUME_X}"}]
        sections: [work, {id: talks, title: "${RESUME_X}", summary: "${RESUME_X}", entries: ["${RESUME_X}"]}]
        variants:
          set: {tags: [red], set: {basics.label: "${RESUME_Y}", basics.phone: "${RESUME_Y}", skills: [{name: "${RESUME_Y}"}]}}

        """;

    public static TheoryData<string> Values =>
    [
        "Hidden Lane 12", "+1 415 555 0199", "4155550199", "2011-03-31", "3.1", "hidden@example.com", "https://hidden.example.com/a?b=c",
        "DE", "true", "one\ntwo\n\nthree", "- a\n- b", "**bold** and [link](https://hidden.example.com)", "`x` <b>y</b> &amp; ${RESUME_Z}",
        "a: b # c", "Ümlaut é 例", "present", "Shown",
    ];

    [Theory]
    [MemberData(nameof(Values))]
    public void NoValueIsInAText(string value)
    {
        var real = Read(value);
        var other = Read("Another value");

        Assert.Equal(other, real);
        Assert.Contains("${RESUME_X}", real[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Another value", string.Concat(real), StringComparison.Ordinal);
    }

    [Fact]
    public void ValuesThatAreNotShownHaveTheirEffect()
    {
        var texts = Read("x");

        // The first language, a hidden entry, and a tag.
        Assert.Equal(3, texts.Count);
        Assert.All(texts, text => Assert.DoesNotContain("Shown", text, StringComparison.Ordinal));
        Assert.Contains("Date of birth: ${RESUME_X}", texts[0], StringComparison.Ordinal);
        Assert.Equal(2, Count(texts[0], "- ${RESUME_X}\n"));
        Assert.Equal(1, Count(texts[^1], "- ${RESUME_X}\n"));
        Assert.Contains("${RESUME_Y}\n", texts[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void AVariableThatIsNotSetIsAnError()
    {
        var source = new SourceFile("ada.resume.yaml", "basics: {name: \"${RESUME_X}\"}\n"u8.ToArray());

        var prepared = ResumeCompiler.Prepare(source, new() { IsComparison = true }, TestContext.Current.CancellationToken);

        Assert.Equal(["RES1072"], prepared.ToResult([], []).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static List<string> Read(string value)
    {
        var source = new SourceFile("ada.resume.yaml", Encoding.UTF8.GetBytes(Source))
        {
            Environment = name => name switch
            {
                "RESUME_LANG" => "en",
                "RESUME_THEME" => "modern",
                "RESUME_ID" => "first",
                "RESUME_TAG" => "blue",
                "RESUME_HIDE" => "true",
                _ => value,
            },
        };
        var prepared = ResumeCompiler.Prepare(
            source, new() { Formats = [], IsComparison = true }, TestContext.Current.CancellationToken);

        Assert.False(prepared.Policy.HasErrors(prepared.Diagnostics), string.Join('\n', prepared.ToResult([], []).Diagnostics));
        return [.. prepared.Documents.Take(1).Concat(prepared.Documents.TakeLast(2)).Select(document =>
            new PlainTextRenderer(document.Outline, int.MaxValue, ascii: null).Render())];
    }
}
