using System.Text;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Fuzzing;

/// <summary>Sources: the fixtures of the reader, damaged.</summary>
internal static class SourceSubjects
{
    private static readonly string[] Formats = ["html", "docx", "pdf", "txt", "md", "json"];

    public static FuzzSubject Yaml { get; } = new(
        "yaml",
        Seeds(".yaml"),
        FuzzCompilation.Tokens(
            "\n", "\r\n", "\r", "\t", " ", "  ", ": ", ":", "- ", "#", " #", "*", "&a ", "*a", "!", "!!str ", "[", "]", "{", "}", "\"", "'",
            "|\n", ">-\n", "`", "%", "@", "\\", "<b>", "</b>", "&amp;", "\0", "😀", "\u2028", "\u0085", "\u202e", "\u2067", "\u200b",
            "---\n", "...\n",
            "? ", "<<: *a\n", "**", "](", "![x](y)", "[x](", "\\ud800",
            "null", "~", ".nan", "-1", "1e999", ",", "2019-13", "present", "https://", "x-a: &a ", "locale: [en, de]\n",
            "theme: {fit: true}\n", "work:\n  - name: A\n", "highlights: [a, b]", "\ufdd0"),
        content => Read("fuzz.resume.yaml", content));

    public static FuzzSubject Json { get; } = new(
        "json",
        [.. Seeds(".json"),
            Encoding.UTF8.GetBytes("""{"basics":{"name":"Ada","summary":"<b>a</b> &amp; <a href=\"https://example.com\">b</a>"}}""")],
        FuzzCompilation.Tokens(
            "\"", "\\", "\\u0000", "\\ud800", "\\udc00", "\\n", "{", "}", "[", "]", ",", ":", "null", "true", "-0", "1e999", "1E-9", "//",
            "/*",
            "\"basics\":", "\"name\":", "\"work\":[{\"name\":\"A\"}]", "\"work\":", "\"highlights\":[\"a\"]", "<p>", "<ul><li>", "</ul>",
            "<a href='", "&#x", "&lt;", "\ufeff", "\u2028"),
        content => Read("fuzz.resume.json", content));

    private static void Read(string name, byte[] content)
    {
        SourceSpans.AssertInside(name, content);
        FuzzCompilation.Run(name, content, Formats, ("ada.png", Pictures.Png));
    }

    private static IReadOnlyList<byte[]> Seeds(string extension) =>
        [.. Fixture.Names.Where(name => name.EndsWith(extension, StringComparison.Ordinal)).Select(name => Fixture.Load(name).Content)];
}
