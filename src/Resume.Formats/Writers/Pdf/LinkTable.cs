using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Links as annotations (ISO 32000-1, 12.5.6.5): one for each link and page, over all lines it has there.</summary>
internal sealed class LinkTable(PdfFile file, StructureTree structure, int pages)
{
    private readonly List<Annotation>[] byPage = new List<Annotation>[pages];

    /// <summary>A line of a link, in the file's coordinates.</summary>
    private sealed record Quad(double Left, double Bottom, double Right, double Top);

    private sealed record Annotation(StructureNode Link, int Number, int Key)
    {
        public List<Quad> Quads { get; } = [];
    }

    /// <summary>Adds the area of a run to its link's annotation.</summary>
    public void Add(int page, StructureNode link, GlyphRun run, double pageHeight)
    {
        if (string.IsNullOrEmpty(link.Element.Target))
        {
            return;
        }

        var annotations = byPage[page] ??= [];
        var annotation = annotations.Count > 0 && annotations[^1].Link == link ? annotations[^1] : annotations.Find(other => other.Link == link);
        if (annotation is null)
        {
            var number = file.Reserve();
            annotation = new Annotation(link, number, structure.Own(link, page, number));
            annotations.Add(annotation);
        }

        var baseline = pageHeight - run.Baseline;
        var metrics = run.Font.Metrics;
        var quad = new Quad(run.X, baseline + metrics.Descender * run.Size, run.X + run.Width, baseline + metrics.Ascender * run.Size);

        // Words of one line are one area.
        if (annotation.Quads.Count > 0 && annotation.Quads[^1] is var last && Math.Abs(last.Bottom - quad.Bottom) < run.Size / 2)
        {
            annotation.Quads[^1] = Union(last, quad);
        }
        else
        {
            annotation.Quads.Add(quad);
        }
    }

    /// <summary>Writes the annotations of a page and what its dictionary says of them.</summary>
    public void WritePage(int page, PdfBuffer pageDictionary)
    {
        if (byPage[page] is not { } annotations)
        {
            return;
        }

        // ISO 14289-1, 7.18.3: one goes from annotation to annotation in the order of the structure.
        pageDictionary.Raw("/Tabs/S/Annots["u8);
        foreach (var annotation in annotations)
        {
            pageDictionary.Reference(annotation.Number).Raw((byte)' ');
        }

        pageDictionary.Raw("]"u8);
    }

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
        var target = annotation.Link.Element.Target!;
        var area = annotation.Quads[0];
        foreach (var quad in annotation.Quads)
        {
            area = Union(area, quad);
        }

        // Flag 4 prints it, as PDF/A wants; there is nothing to see. The contents are what ISO 14289-1, 7.18.5, wants read out.
        var buffer = file.Object(annotation.Number).Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
        Point(buffer, area.Left, area.Bottom);
        Point(buffer, area.Right, area.Top);
        if (annotation.Quads.Count > 1)
        {
            buffer.Raw("]/QuadPoints["u8);
            foreach (var quad in annotation.Quads)
            {
                // Viewers read them as Z, from the upper left corner, where 12.5.6.5 has them go around.
                Point(buffer, quad.Left, quad.Top);
                Point(buffer, quad.Right, quad.Top);
                Point(buffer, quad.Left, quad.Bottom);
                Point(buffer, quad.Right, quad.Bottom);
            }
        }

        buffer.Raw("]/StructParent "u8).Integer(annotation.Key)
            .Raw("/Contents"u8).Text(UriText.Readable(target))
            .Raw("/A<</S/URI/URI"u8).Text(UriText.Encode(target)).Raw(">>>>"u8);
    }

    private static void Point(PdfBuffer buffer, double x, double y) => buffer.Number(x).Raw((byte)' ').Number(y).Raw((byte)' ');

    private static Quad Union(Quad a, Quad b) =>
        new(Math.Min(a.Left, b.Left), Math.Min(a.Bottom, b.Bottom), Math.Max(a.Right, b.Right), Math.Max(a.Top, b.Top));
}
