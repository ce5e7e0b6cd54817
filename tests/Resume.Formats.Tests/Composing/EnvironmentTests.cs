using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Composing;

/// <summary>`${RESUME_…}`: values from the environment.</summary>
public class EnvironmentTests
{
    private const string Phone = "+44 20 7946 0958";

    [Theory]
    [InlineData("basics:\n  name: Ada\n  phone: ${RESUME_PHONE}\n")]
    [InlineData("basics: {name: Ada, phone: \"${RESUME_PHONE}\"}\n")]
    [InlineData("basics: {name: Ada, phone: '${RESUME_PHONE?}'}\n")]
    public void AValueIsReplaced(string yaml)
    {
        var result = Composed.CompileWith([("RESUME_PHONE", Phone)], yaml);

        Assert.Contains(Phone, Composed.Text(result), StringComparison.Ordinal);
        Assert.Equal(["RESUME_PHONE"], result.Variables);
    }

    [Fact]
    public void AFileThatIsExtendedHasValuesToo() => Assert.Contains(Phone, Composed.Text(Composed.CompileWith(
        [("RESUME_PHONE", Phone)], "extends: me.private.yaml?\nbasics: {name: Ada}\n",
        ("me.private.yaml", "basics:\n  phone: ${RESUME_PHONE}\n"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void AMissingValueIsAnError(string? value)
    {
        var result = Composed.CompileWith(
            value is null ? [] : [("RESUME_PHONE", value)], "basics:\n  name: Ada\n  phone: ${RESUME_PHONE}\n");

        Assert.Equal(
            ["me.resume.yaml(3,10,3,25): error RES1072: the environment variable `RESUME_PHONE` is not set"], Composed.Problems(result));
        Assert.Equal(["RESUME_PHONE"], result.Variables);
    }

    // The value would be in names of outputs, in `obj` and in logs.
    [Theory]
    [InlineData("image", "basics: {name: Ada, image: \"${RESUME_X}\"}")]
    [InlineData("locale", "basics: {name: Ada}\nlocale: [en, \"${RESUME_X}\"]")]
    [InlineData("theme", "basics: {name: Ada}\ntheme: {name: \"${RESUME_X}\"}")]
    [InlineData("theme", "basics: {name: Ada}\ntheme: ${RESUME_X?}")]
    [InlineData("id", "basics: {name: Ada}\nwork: [{name: Acme, id: \"${RESUME_X}\"}]")]
    [InlineData("tags", "basics: {name: Ada}\nwork: [{name: Acme, tags: [\"${RESUME_X}\"]}]")]
    [InlineData("private", "basics: {name: Ada}\nprivate: [\"${RESUME_X}\"]")]
    [InlineData("sections", "basics: {name: Ada}\nsections: [work, \"${RESUME_X}\"]")]
    [InlineData("formats", "basics: {name: Ada}\nvariants: {a: {formats: [\"${RESUME_X}\"]}}")]
    [InlineData("theme", "basics: {name: Ada}\nvariants: {a: {set: {theme.name: \"${RESUME_X}\"}}}")]
    [InlineData("image", "basics: {name: Ada}\nvariants: {a: {set: {basics.image: \"${RESUME_X}\"}}}")]
    public void ASettingIsNotFromTheEnvironment(string key, string yaml)
    {
        var result = Composed.CompileWith([("RESUME_X", "Zyxwvut")], yaml + "\n");

        Assert.Empty(result.Outputs);
        Assert.Contains(Composed.Problems(result), problem => problem.Contains(
            $"error RES1075: `{key}` cannot come from the environment variable `RESUME_X`", StringComparison.Ordinal));
        Assert.DoesNotContain(Composed.Problems(result), problem => problem.Contains("Zyxwvut", StringComparison.Ordinal));
    }

    [Fact]
    public void AMissingOptionalValueOmitsItsKeyOrItem()
    {
        var result = Composed.Compile(
            "basics:\n  name: Ada\n  phone: ${RESUME_PHONE?}\nskills:\n  - name: Languages\n    keywords: [C, \"${RESUME_SKILL?}\", Go]\n");

        Assert.Contains("C, Go", Composed.Text(result), StringComparison.Ordinal);
        Assert.DoesNotContain("$", Composed.Text(result), StringComparison.Ordinal);
        Assert.Equal(["RESUME_PHONE", "RESUME_SKILL"], result.Variables);
    }

    [Fact]
    public void AValueThatIsOverriddenIsNotAskedFor()
    {
        var result = Composed.Compile(
            "extends: base.yaml\nbasics: {phone: \"123\"}\n", ("base.yaml", "basics:\n  name: Ada\n  phone: ${RESUME_PHONE}\n"));

        Assert.Contains("123", Composed.Text(result), StringComparison.Ordinal);
        Assert.Empty(result.Variables);
    }

    [Theory]
    [InlineData("phone: ${PHONE}", "`${PHONE}` is written as it is: only variables whose names start with `RESUME_` are read")]
    [InlineData("phone: ${HOME?}", "`${HOME?}` is written as it is: only variables whose names start with `RESUME_` are read")]
    [InlineData("label: Call ${RESUME_PHONE}", "`${RESUME_PHONE}` is written as it is: only a whole value is replaced")]
    public void AnotherPlaceholderIsAWarning(string line, string message)
    {
        var result = Composed.CompileWith(
            [("RESUME_PHONE", Phone), ("PHONE", "secret"), ("HOME", "secret")], $"basics:\n  name: Ada\n  {line}\n");

        var warning = Assert.Single(result.Diagnostics);
        Assert.Equal(("RES1074", Severity.Warning, message), (warning.Code, warning.Severity, warning.Message));
        Assert.DoesNotContain("secret", Encoding.UTF8.GetString(Assert.Single(result.Outputs).Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void JsonHasNoValuesFromTheEnvironment()
    {
        var result = Composed.Compile(
            "me.resume.json", """{"basics": {"name": "Ada", "label": "${RESUME_LABEL}"}}""", [("RESUME_LABEL", "secret")]);

        Assert.Equal(["RES1074"], result.Diagnostics.Select(each => each.Code));
        Assert.Empty(result.Variables);
    }

    // What is said about a value, wherever it is said, names the variable.
    [Theory]
    [InlineData("email", "not-an-address.example")]
    [InlineData("url", "gopher://secret.example")]
    [InlineData("image", "folder/secret.png")]
    [InlineData("label", "**secret words that never close")]
    [InlineData("birthDate", "thirteenth of smarch")]
    [InlineData("summary", "First line\n# secret heading\n<blink>secret</blink>")]
    [InlineData("label", "secret \u0ED0\u0ED1\u16A0\u16A2\U00010300")]
    public async Task DiagnosticsNeverContainAValue(string key, string value)
    {
        var yaml = $"basics:\n  name: Ada\n  {key}: ${{RESUME_VALUE}}\n";
        var stored = new SourceFile("me.resume.yaml", Encoding.UTF8.GetBytes(yaml)) { Environment = _ => value };
        var result = await ResumeCompiler.CompileAsync(
            stored, new() { Formats = ["html", "pdf", "docx", "txt", "json"] }, TestContext.Current.CancellationToken);

        Assert.NotEmpty(result.Diagnostics);
        foreach (var word in value.Split([' ', '\n', '.', '/', ':']).Where(word => word.Length > 4))
        {
            Assert.DoesNotContain(word, Composed.Shown(result.Diagnostics), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void TwoValuesAreComparedWithoutNamingThem()
    {
        var result = Composed.CompileWith(
            [("RESUME_START", "2019-07"), ("RESUME_END", "2011-03")],
            "basics: {name: Ada}\nwork:\n  - name: Acme\n    startDate: ${RESUME_START}\n    endDate: ${RESUME_END}\n");

        Assert.Equal(["RES1004"], result.Diagnostics.Select(each => each.Code));
        Assert.DoesNotContain("2019", Composed.Shown(result.Diagnostics), StringComparison.Ordinal);
        Assert.DoesNotContain("2011", Composed.Shown(result.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void ATitleForListsContainsNoValue()
    {
        var result = Composed.CompileWith(
            [("RESUME_NAME", "Ada Example")],
            "basics:\n  name: ${RESUME_NAME}\n  label: Friend of Ada Example\n  email: a@example.com\n"
                + "variants: {whole: {publish: true}}\n");

        var title = Assert.Single(result.Titles);
        Assert.Equal(("", ""), (title.Name, title.Label));
    }

    [Fact]
    public void AValueWithAControlCharacterIsRefused()
    {
        var result = Composed.CompileWith([("RESUME_LABEL", "a\u0001b")], "basics:\n  name: Ada\n  label: ${RESUME_LABEL}\n");

        Assert.Equal(
            [
                "me.resume.yaml(3,10,3,25): error RES1073: "
                    + "the environment variable `RESUME_LABEL` contains a control character or half of a character",
            ],
            Composed.Problems(result));
    }

    [Fact]
    public void AValueThatAliasesRepeatIsPaidFor()
    {
        var list = string.Join(", ", Enumerable.Repeat("*a", 1000));
        var result = Composed.CompileWith(
            [("RESUME_LONG", new string('x', 10_000))], $"basics: {{name: Ada}}\nx-a: &a \"${{RESUME_LONG}}\"\nx-b: [{list}]\n");

        Assert.Contains(
            "the value of the environment variable `RESUME_LONG` is too much",
            Composed.Shown(result.Diagnostics),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AValueInAPublicTextIsReportedOnce()
    {
        var result = Composed.CompileWith(
            [("RESUME_PHONE", Phone)],
            $$$"""
            basics: {name: Ada, phone: "${RESUME_PHONE}", summary: "Call {{{Phone}}}."}
            private: [basics.phone]
            variants: {public: {omit: [private]}}
            """);

        Assert.Contains("`basics.phone`", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }
}
