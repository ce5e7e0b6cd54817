using Resume.Formats.Writers.Html;

namespace Resume.Formats.Tests.Writers.Html;

public class HtmlLayoutTests
{
    [Fact]
    public void LinesAreIndentedByTheElementsAroundThem() =>
        Assert.Equal(
            "<div>\n  <p class=\"a\">one</p>\n  <ul>\n    <li>two\n      <ul>\n        <li>three<br>four</li>\n      </ul>\n    </li>\n  </ul>\n</div>\n",
            HtmlLayout.Indent("<div>\n\n\n      <p class=\"a\">one</p>\n<ul>\n<li>two\n<ul>\n   <li>three<br>four</li>   \n</ul></li></ul>\n  \n</div>".Replace("</ul></li></ul>", "</ul>\n</li>\n</ul>", StringComparison.Ordinal)));

    [Fact]
    public void AStyleSheetKeepsItsOwnIndentation() =>
        Assert.Equal("<head>\n  <style>\n    a {\n      b: c\n    }\n  </style>\n</head>\n", HtmlLayout.Indent("<head>\n<style>\na {\n  b: c\n}\n\n    </style>\n</head>"));

    [Fact]
    public async Task NoLineIsBlankAndNoneEndsInSpaces()
    {
        var html = await HtmlFixture.RenderAsync(HtmlFixture.Full);

        Assert.All(html.TrimEnd('\n').Split('\n'), line => Assert.False(line.Length == 0 || line.EndsWith(' ') || line.EndsWith('\r')));
    }
}
