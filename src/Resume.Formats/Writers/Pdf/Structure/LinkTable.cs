using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Structure;

/// <summary>Link annotations (ISO 32000-1, 12.5.6.5): one per link and page, which covers all of the link's lines there.</summary>
internal sealed class LinkTable(PdfFile file, StructureTree structure, int pages)
{
    private readonly List<Annotation>[] byPage = new List<Annotation>[pages];
    private readonly Dictionary<StructureNode, Annotation> latest = [];
    private readonly LinkActions actions = new(file);

    /// <summary>The area of one line of a link, in points from the lower left corner.</summary>
    private sealed record Quad(double Left, double Bottom, double Right, double Top);

    private sealed record Annotation(StructureNode Link, int Page, int Number, int Key)
    {
        public List<Quad> Quads { get; } = [];
    }

    /// <summary>Adds the area of a run to the annotation of its link.</summary>
    public void Add(int page, StructureNode link, GlyphRun run, double pageHeight)
    {
        if (string.IsNullOrEmpty(link.Element.Target))
        {
            return;
        }

        if (!latest.TryGetValue(link, out var annotation) || annotation.Page != page)
        {
            var number = file.Reserve();
            annotation = new Annotation(link, page, number, structure.AddAnnotation(link, page, number));
            latest[link] = annotation;
            (byPage[page] ??= []).Add(annotation);
            actions.Add(link.Element.Target);
        }

        var baseline = pageHeight - run.Baseline;
        var metrics = run.Font.Metrics;
        var quad = new Quad(
            run.X,
            baseline + metrics.Descender * run.Size,
            run.X + run.Width,
            baseline + metrics.Ascender * run.Size);

        // Words on the same line share an area.
        if (annotation.Quads.Count > 0 && annotation.Quads[^1] is var last && Math.Abs(last.Bottom - quad.Bottom) < run.Size / 2)
        {
            annotation.Quads[^1] = Union(last, quad);
        }
        else
        {
            annotation.Quads.Add(quad);
        }
    }

    /// <summary>Writes the entries for annotations in a page dictionary.</summary>
    public void WritePageEntries(int page, PdfBuffer pageDictionary)
    {
        if (byPage[page] is not { } annotations)
        {
            return;
        }

        // ISO 14289-1, 7.18.3: the tab order follows the structure.
        pageDictionary.Raw("/Tabs/S/Annots["u8);
        foreach (var annotation in annotations)
        {
            pageDictionary.Reference(annotation.Number).Raw((byte)' ');
        }

        pageDictionary.Raw("]"u8);
    }

    /// <summary>Writes the annotations of all pages.</summary>
    public void WriteAnnotations()
    {
        foreach (var annotations in byPage)
        {
            foreach (var annotation in annotations ?? [])
            {
                Write(annotation);
            }
        }
    }

    private void Write(Annotation annotation)
    {
        var area = annotation.Quads[0];
        foreach (var quad in annotation.Quads)
        {
            area = Union(area, quad);
        }

        var action = actions.Prepare(annotation.Link.Element.Target!);

        // Flag 4, which PDF/A requires, means printed, although nothing is visible.
        var buffer = file.BeginObject(annotation.Number).Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
        Point(buffer, area.Left, area.Bottom);
        Point(buffer, area.Right, area.Top);
        if (annotation.Quads.Count > 1)
        {
            buffer.Raw("]/QuadPoints["u8);
            foreach (var quad in annotation.Quads)
            {
                // Viewers expect the order of a Z from the upper left corner, although 12.5.6.5 requires counterclockwise order.
                Point(buffer, quad.Left, quad.Top);
                Point(buffer, quad.Right, quad.Top);
                Point(buffer, quad.Left, quad.Bottom);
                Point(buffer, quad.Right, quad.Bottom);
            }
        }

        action.WriteEntries(buffer.Raw("]/StructParent "u8).Integer(annotation.Key)).Raw(">>"u8);
    }

    private static void Point(PdfBuffer buffer, double x, double y) => buffer.Number(x).Raw((byte)' ').Number(y).Raw((byte)' ');

    private static Quad Union(Quad a, Quad b) =>
        new(Math.Min(a.Left, b.Left), Math.Min(a.Bottom, b.Bottom), Math.Max(a.Right, b.Right), Math.Max(a.Top, b.Top));
}
