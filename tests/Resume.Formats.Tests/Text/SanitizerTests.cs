using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Tests.Text;

public class SanitizerTests
{
    // Not a theory: an argument with lone surrogates is changed between test discovery and the runner.
    private static readonly (string Text, string Clean)[] Cases =
    [
        ("plain, Łukasz, 東京", "plain, Łukasz, 東京"),
        ("👩‍💻 𝄞 \u00ad\u200e\ufffd\ue000", "👩‍💻 𝄞 \u00ad\u200e\ufffd\ue000"),
        ("a\ufeffb\ufeff", "ab"),
        ("a\tb\nc\vd\fe\rf\u0085g\u2028h\u2029i", "a b c d e f g h i"),
        ("a\0b\u0007c\u001bd\u007fe\u0080f\u009fg", "abcdefg"),
        ("a\ud83db\ude00c\ud83d", "abc"),
        ("\ud83d\ud83d\ude00\ude00", "\ud83d\ude00"),
        ("a\ufdd0b\ufdefc\ufffed\uffffe\U0001fffef\U0010ffffg", "abcdefg"),
        ("", ""),
    ];

    [Fact]
    public void UnusableCharactersAreRemoved() => Assert.All(Cases, test => Assert.Equal(test.Clean, Sanitizer.Clean(test.Text)));

    [Fact]
    public void CleanTextIsNotCopied() => Assert.Same(Cases[0].Text, Sanitizer.Clean(Cases[0].Text));

    [Fact]
    public void TextRunIsAlwaysClean()
    {
        Assert.Equal("ab", new TextRun("a\ud800b").Text);
        Assert.Equal("ab", (new TextRun("x") with { Text = "a\0b" }).Text);
        Assert.Equal("a b", InlineText.Plain("a\vb").PlainText);
        Assert.Equal(InlineText.Empty, InlineText.Plain("\ufffe"));
    }

    [Fact]
    public void LinkTargetIsAlwaysClean()
    {
        Assert.Equal("tel:12", new Link("tel:1\u001b2", []).Target);
        Assert.Equal("tel:12", (new Link("", []) with { Target = "tel:1\udc002" }).Target);
    }

    [Fact]
    public void FirstForbiddenCharacterIsFound()
    {
        Assert.Equal(-1, Sanitizer.IndexOfForbidden("a\tb\r\n\u0085\u2028👩‍💻"));
        Assert.Equal(1, Sanitizer.IndexOfForbidden("a\0\ud83d"));
        Assert.Equal(3, Sanitizer.IndexOfForbidden("👩\u200d\ud83d\u0001"));
        Assert.Equal(2, Sanitizer.IndexOfForbidden("ab\ufffe"));
    }
}
