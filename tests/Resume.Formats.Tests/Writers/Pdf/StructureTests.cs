using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Resume.Formats.Tests.Typesetting.Fonts;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Actions;
using UglyToad.PdfPig.Annotations;

namespace Resume.Formats.Tests.Writers.Pdf;

public class StructureTests
{
    [Fact]
    public void EveryRoleHasAType()
    {
        var builder = new PageBuilder();
        foreach (var role in Enum.GetValues<StructureRole>().Where(role => role != StructureRole.Document))
        {
            builder.Line(builder.Add(role), "text");
        }

        var types = PdfObjects.ReadAll(builder.Write())
            .Where(text => text.StartsWith("<S:", StringComparison.Ordinal))
            .Select(text => text[3..text.IndexOf(',', StringComparison.Ordinal)]);

        Assert.Equal(
            ["Document", "Sect", "H1", "H2", "H3", "P", "Span", "Link", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure"],
            types);
    }

    [Fact]
    public void ItemWithoutElementIsAnArtifact()
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Paragraph), "matter");
        builder.Add(new RulePlacement(null, 60, 70, 400, 1, default));
        builder.Y = 800;
        builder.Line(null, "1 of 1");

        using var pdf = PdfDocument.Open(builder.Write());
        var marks = pdf.GetPage(1).GetMarkedContents();

        Assert.Equal(["P", "Artifact", "Artifact"], marks.Select(mark => mark.Tag));
        Assert.Equal("1 of 1", string.Concat(marks[2].Letters.Select(letter => letter.Value)));
    }

    [Fact]
    public void LinkStaysInsideItsParagraph()
    {
        var builder = new PageBuilder();
        var paragraph = builder.Add(StructureRole.Paragraph);
        var x = builder.Line(paragraph, "see ");
        var link = paragraph.Add(new StructureElement(StructureRole.Link) { Target = "https://example.com/" });
        x = builder.Line(link, "example.com", x);
        builder.Line(paragraph, " for more", x);

        var objects = PdfObjects.ReadAll(builder.Write());

        Assert.Contains(objects, text => Regex.IsMatch(text, @"^<S:P\b.*K:\[0 \d+ R 2\]"));
        Assert.Contains(objects, text => Regex.IsMatch(text, @"^<S:Link\b.*K:\[1 <Type:OBJR"));
    }

    [Fact]
    public void EmptyCellIsKept()
    {
        var builder = new PageBuilder();
        var row = builder.Add(StructureRole.TableRow, builder.Add(StructureRole.Table));
        builder.Add(StructureRole.TableHeader, row);
        builder.Line(builder.Add(StructureRole.TableCell, row), "value");

        var objects = PdfObjects.ReadAll(builder.Write());

        Assert.Contains(objects, text => Regex.IsMatch(text, @"^<S:TH\b.*Scope:Row"));
        Assert.Contains(objects, text => Regex.IsMatch(text, @"^<S:TR\b.*K:\[\d+ R \d+ R\]"));
    }

    [Theory]
    [InlineData("•", "Disc")]
    [InlineData("1.", "Decimal")]
    public void ListDeclaresItsNumbering(string label, string numbering)
    {
        var builder = new PageBuilder();
        var item = builder.Add(StructureRole.ListItem, builder.Add(StructureRole.List));
        builder.Line(builder.Add(StructureRole.ListLabel, item), label);
        builder.Line(builder.Add(StructureRole.ListBody, item), "text");

        Assert.Contains(PdfObjects.ReadAll(builder.Write()), text => text.Contains($"ListNumbering:{numbering}", StringComparison.Ordinal));
    }

    [Fact]
    public void ElementOnTwoPagesNamesBoth()
    {
        var builder = new PageBuilder();
        var paragraph = builder.Add(StructureRole.Paragraph);
        builder.Line(paragraph, "first");
        builder.EndPage();
        builder.Line(paragraph, "second");

        Assert.Contains(PdfObjects.ReadAll(builder.Write()), text => Regex.IsMatch(text, @"^<S:P\b.*K:\[0 <Type:MCR"));
    }

    [Fact]
    public void LinkHasOneAnnotationPerPage()
    {
        var builder = new PageBuilder();
        var link = new StructureElement(StructureRole.Link) { Target = "https://example.com/ä b?q=<x>" };
        builder.Add(StructureRole.Paragraph).Add(link);
        builder.Line(link, "first line", font: TestFonts.Sans);
        builder.Line(link, "same line", x: 130, font: TestFonts.SansBold);
        builder.Y += 14;
        builder.Line(link, "second line");
        builder.EndPage();
        builder.Line(link, "second page");

        using var pdf = PdfDocument.Open(builder.Write());
        var first = Assert.Single(pdf.GetPage(1).GetAnnotations());
        var second = Assert.Single(pdf.GetPage(2).GetAnnotations());

        Assert.Equal(AnnotationType.Link, first.Type);
        Assert.Equal(2, first.QuadPoints.Count);
        Assert.Empty(second.QuadPoints);
        var objects = string.Join(' ', PdfObjects.ReadAll(builder.Write()));
        Assert.Contains("(https://example.com/%C3%A4%20b?q=%3Cx%3E)", objects, StringComparison.Ordinal);
    }

    [Fact]
    public void TargetOfALinkIsInTheFileOnce()
    {
        // Compression cannot shorten it.
        var target = "https://example.com/" + Convert.ToHexString(RandomNumberGenerator.GetBytes(20_000));
        var (onePage, manyPages) = (Write(1), Write(100));

        Assert.InRange(manyPages.Length - onePage.Length, 0, target.Length);
        using var pdf = PdfDocument.Open(manyPages);
        Assert.All(pdf.GetPages(), page =>
        {
            var annotation = Assert.Single(page.GetAnnotations());
            Assert.Equal(target, annotation.Content);
            Assert.Equal(target, Assert.IsType<UriAction>(annotation.Action).Uri);
        });

        byte[] Write(int pages)
        {
            var builder = new PageBuilder();
            var link = new StructureElement(StructureRole.Link) { Target = target };
            builder.Add(StructureRole.Paragraph).Add(link);
            for (var i = 0; i < pages; i++)
            {
                builder.Line(link, "a part of the link");
                builder.EndPage();
            }

            return builder.Write();
        }
    }

    [Fact]
    public void LinkWithoutTargetIsText()
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Link), "nowhere");

        using var pdf = PdfDocument.Open(builder.Write());
        Assert.Empty(pdf.GetPage(1).GetAnnotations());
    }

    [Fact]
    public void BookmarksFormAnOutline()
    {
        var builder = new PageBuilder();
        builder.Line(builder.Add(StructureRole.Heading1), "Ada");
        builder.Bookmarks.AddRange(
            [new("Ada", 1, 0, 50), new("Work", 2, 0, 90), new("Skills", 2, 0, 300), new("nowhere", 2, 9, 0), new(" ", 2, 0, 0)]);

        using var pdf = PdfDocument.Open(builder.Write());
        Assert.True(pdf.TryGetBookmarks(out var bookmarks));
        Assert.Equal([(0, "Ada"), (1, "Work"), (1, "Skills")], bookmarks.GetNodes().Select(node => (node.Level, node.Title)));
    }

    [Fact]
    public void ElementOutsideTheTreeIsKept()
    {
        var builder = new PageBuilder();
        builder.Line(new StructureElement(StructureRole.Paragraph), "lost");
        builder.Add(new RulePlacement(new StructureElement(StructureRole.Figure), 1, 2, 3, 4, new Color(255, 0, 0)));

        using var pdf = PdfDocument.Open(builder.Write());
        Assert.Equal(["P", "Figure"], pdf.GetPage(1).GetMarkedContents().Select(mark => mark.Tag));
    }
}
