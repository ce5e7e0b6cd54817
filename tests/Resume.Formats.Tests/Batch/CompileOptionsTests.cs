using System.Collections.Immutable;
using System.Reflection;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Batch;

public sealed class CompileOptionsTests
{
    // Formats and writers are compared one by one; a comparison makes no outputs. The severity of a warning in the host is known only when it is reported.
    private static readonly string[] NotInFingerprint = 
    [
        nameof(CompileOptions.Formats), nameof(CompileOptions.Writers), nameof(CompileOptions.TemplateHost),
        "IsErrorToHost", "IsComparison",
    ];

    public static TheoryData<string> Options =>
        [.. typeof(CompileOptions).GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(property => property.SetMethod is not null)
            .Select(property => property.Name)
            .Except(NotInFingerprint)];

    [Theory]
    [MemberData(nameof(Options))]
    public void EveryOptionChangesTheFingerprint(string name)
    {
        var options = new CompileOptions();
        var property = typeof(CompileOptions).GetProperty(name)!;
        object[] values =
        [
            true, "x", ImmutableArray.Create("x"), ImmutableArray.Create(new ThemeFolder("x", ["y.yaml"], new StoredFiles())),
            ImmutableArray.Create(new FontFolder("x", ["y.ttf"], new StoredFiles())),
        ];
        var value = values.Single(each => property.PropertyType.IsInstanceOfType(each));
        property.SetValue(options, value);

        Assert.NotEqual(new CompileOptions().Fingerprint(), options.Fingerprint());
    }

    [Fact]
    public void OrderOfCodesDoesNotChangeTheFingerprint() => Assert.Equal(
        new CompileOptions { NoWarn = ["RES2001", "RES2004"] }.Fingerprint(),
        new CompileOptions { NoWarn = ["RES2004", "RES2001"] }.Fingerprint());

    [Fact]
    public void UnknownOptionIsAnError() =>
        Assert.Throws<ArgumentException>(() => new CompileOptions().WithProjectOption("Themes", "modern"));

    [Theory]
    [InlineData("html;pdf", "html", "pdf")]
    [InlineData(" html ,\n\tpdf;HTML;", "html", "pdf")]
    [InlineData("")]
    [InlineData(null)]
    public void ListsAreSplitAtSeparators(string? list, params string[] items) => Assert.Equal(items, CompileOptions.SplitList(list));
}
