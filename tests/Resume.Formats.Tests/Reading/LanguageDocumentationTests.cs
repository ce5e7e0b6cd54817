using System.Text;
using System.Text.RegularExpressions;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Tests.Diagnostics;

namespace Resume.Formats.Tests.Reading;

/// <summary>docs/language.md: its tables are generated from the schema, and its examples are valid.</summary>
public partial class LanguageDocumentationTests
{
    private static string PagePath { get; } = Path.Combine(DiagnosticsDocumentationTests.Root, "docs", "language.md");

    private static string Page => File.ReadAllText(PagePath).ReplaceLineEndings("\n");

    public static TheoryData<string> Examples => [.. Yaml().Matches(Page).Select(match => match.Groups[1].Value)];

    [Fact]
    public void KeyTablesMatchTheSchema()
    {
        var made = Keys().Replace(Page, match => $"{match.Groups[1].Value}{KeyTables.All()}\n{match.Groups[2].Value}");
        if (Environment.GetEnvironmentVariable("RESUME_ACCEPT") == "1")
        {
            File.WriteAllText(PagePath, made);
        }

        Assert.Equal(made, Page);
        Assert.Contains("| `studyType` | ", made, StringComparison.Ordinal);
    }

    // Most examples are excerpts without a name.
    [Theory]
    [MemberData(nameof(Examples))]
    public void ExamplesAreValid(string yaml) =>
        Assert.Empty(ResumeCompiler.Check(new SourceFile("x.resume.yaml", Encoding.UTF8.GetBytes(yaml)), new())
            .Where(diagnostic => diagnostic.Code != "RES1006"));

    [GeneratedRegex("(<!-- keys: [^\n]* -->\n).*?(<!-- /keys -->\n)", RegexOptions.Singleline)]
    private static partial Regex Keys();

    [GeneratedRegex("^```yaml\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();

    /// <summary>The schema as Markdown.</summary>
    private static class KeyTables
    {
        private static readonly HashSet<string> OfEveryEntry = [.. CommonProperties.Keys<CustomEntry>().Select(key => key.Name)];

        public static string All()
        {
            var text = new StringBuilder();
            foreach (var shape in ResumeSchema.AllMaps().Where(shape => !IsLikeAnother(shape)))
            {
                var isEntry = OfEveryEntry.IsSubsetOf(shape.Properties.Select(key => key.Name));
                Write(text, Title(shape), shape.Properties.Where(key => !isEntry || !OfEveryEntry.Contains(key.Name)), isEntry);
                if (shape.Path == "basics")
                {
                    var contact = shape.Properties.Select(key => key.Schema).OfType<ContactsSchema>().First().Map;
                    Write(text, "An item of `basics.email`, `basics.phone` or `basics.url`", contact.Properties);
                }
                else if (shape.Path == "basics.profiles")
                {
                    Write(text, "Every entry of every section", CommonProperties.Keys<CustomEntry>());
                    Write(text, "An item of `highlights` where it is a map", HighlightSchema.Map.Properties);
                    Write(text, "An item of `keywords` where it is a map", TaggedTextSchema.Map.Properties);
                }
            }

            return text.ToString();
        }

        private static bool IsLikeAnother(IMapSchema shape) =>
            shape.Path is "theme.colors.dark"
            || (shape.Path.StartsWith("theme.styles.", StringComparison.Ordinal) && shape.Path != "theme.styles.body");

        private static void Write(StringBuilder text, string title, IEnumerable<Property> keys, bool isEntry = false)
        {
            text.Append("\n### ").Append(title).Append(isEntry ? "\n\nIn addition to the keys of every entry:\n" : "\n");
            text.Append("\n| key | value | description |\n|---|---|---|\n");
            foreach (var key in keys.Where(key => key.Schema is not null))
            {
                text.Append(FormattableString.Invariant($"| `{key.Name}` | {key.Schema!.Name} | {key.Description} |\n"));
            }
        }

        private static string Title(IMapSchema shape) => shape.Path switch
        {
            _ when shape == (IMapSchema)ResumeSchema.Document => "The top level",
            "sections" => "An item of `sections`",
            "sections.entries" => "An entry of a custom section",
            "theme" or "theme.page" or "theme.page.margin" => $"`{shape.Path}`, where it is a map",
            "theme.colors.light" => "`theme.colors.light` and `theme.colors.dark`",
            "theme.styles.body" => "`theme.styles.body` and every other style",
            "variants" => "A variant",
            "rules" => "A code of `rules`, where it is a map",
            $"rules.{SemanticDiagnostics.GapCode}" or $"rules.{SemanticDiagnostics.LongHighlightCode}"
                => $"`{shape.Path}`, where it is a map",
            _ => $"`{shape.Path}`",
        };
    }
}
