using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

public class HtmlLayoutTests
{
    [Fact]
    public void LinesAreIndentedByOpenElements() => Assert.Equal(
        """
        <div>
          <p class="a">one</p>
          <ul>
            <li>two
              <ul>
                <li>three<br>four</li>
              </ul>
            </li>
          </ul>
        </div>

        """.ReplaceLineEndings("\n"),
        HtmlLayout.Indent(
            "<div>\n\n\n      <p class=\"a\">one</p>\n<ul>\n<li>two\n<ul>\n   <li>three<br>four</li>   \n</ul>\n</li>\n</ul>\n  \n</div>"));

    [Fact]
    public void StyleSheetKeepsItsIndentation() => Assert.Equal(
        """
        <head>
          <style>
            a {
              b: c
            }
          </style>
        </head>

        """.ReplaceLineEndings("\n"),
        HtmlLayout.Indent("<head>\n<style>\na {\n  b: c\n}\n\n    </style>\n</head>"));

    [Fact]
    public void PreformattedTextKeepsItsWhiteSpace() => Assert.Equal(
        "<div>\n  <pre>one  \n\n     two\n </pre>\n  <p>\n  </p>\n</div>\n",
        HtmlLayout.Indent("  <div>\n    <pre>one  \n\n     two\n </pre>\n<p>\n</p>\n</div>"));

    [Fact]
    public async Task NoLineIsBlankOrEndsInSpaces()
    {
        var html = await HtmlFixture.RenderAsync(HtmlFixture.Full);

        Assert.All(html.TrimEnd('\n').Split('\n'), line => Assert.False(line.Length == 0 || line.EndsWith(' ') || line.EndsWith('\r')));
    }
}
