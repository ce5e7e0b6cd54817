using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;
using Resume.Formats.Writers.Pdf.Fonts;
using Resume.Formats.Writers.Pdf.Images;
using Resume.Formats.Writers.Pdf.Structure;

namespace Resume.Formats.Writers.Pdf.Painting;

/// <summary>Paints the items of a page in order, each marked as content of its structure element.</summary>
internal sealed class PagePainter(
    Page page,
    int index,
    StructureTree structure,
    FontResources fonts,
    ImageResources images,
    LinkTable links) : IDisposable
{
    private static readonly StructureElement Artifact = new(StructureRole.Span);

    private readonly ContentStream content = new(page.Height);
    private RunPainter? runs;
    private StructureElement? current;
    private GlyphRun? last;

    /// <summary>Returns the content stream of the page.</summary>
    public ReadOnlySpan<byte> Paint()
    {
        foreach (var item in page.Items.IsDefault ? [] : page.Items)
        {
            switch (item)
            {
                case RulePlacement rule:
                    Paint(rule);
                    break;
                case ImagePlacement image:
                    Paint(image);
                    break;
                case GlyphRun { Glyphs.Length: > 0 } run:
                    Paint(run);
                    break;
            }
        }

        Enter(null, default);
        content.EndText();
        return content.Span;
    }

    public void Dispose() => content.Dispose();

    private void Paint(RulePlacement rule)
    {
        Enter(null, default);
        content.EndText();
        Enter(rule.Element ?? Artifact, "/Type/Layout"u8);
        content.SetFill(rule.Color);
        content.FillRectangle(rule.X, rule.Y, rule.Width, rule.Height);
        Enter(null, default);
    }

    private void Paint(ImagePlacement image)
    {
        Enter(null, default);
        content.EndText();
        Enter(image.Element ?? Artifact, "/Type/Layout"u8);
        content.PaintImage(images.GetOrAdd(image.Photo), image);
        Enter(null, default);
        if (image.Element is not null)
        {
            structure.GetOrAdd(image.Element).Box =
                (image.X, page.Height - image.Y - image.Height, image.X + image.Width, page.Height - image.Y);
        }
    }

    private void Paint(GlyphRun run)
    {
        content.BeginText();
        runs ??= new RunPainter(content);
        if (last is not null && BeginsColumnBeside(last, run))
        {
            runs.PaintSpaceAfter(last, fonts.GetOrAdd(last.Font));
        }

        last = run;
        Enter(run.Element ?? Artifact, "/Type/Pagination/Subtype/Header"u8);
        content.SetFill(run.Color);
        runs.Paint(run, fonts.GetOrAdd(run.Font));

        if (run.Element is not null)
        {
            var node = structure.GetOrAdd(run.Element);
            node.Text = node.Text.Length == 0 ? run.Text : node.Text;
            if (node.Link is { } link)
            {
                links.Add(index, link, run, page.Height);
            }
        }
    }

    // A line further left, on almost the same baseline: some readers take both for one word.
    private static bool BeginsColumnBeside(GlyphRun last, GlyphRun next) =>
        !last.RightToLeft
        && !next.RightToLeft
        && next.X < last.X
        && Math.Abs(next.Baseline - last.Baseline) < Math.Max(last.Size, next.Size);

    /// <summary>Ends the content of the current element and begins that of another, unless they are the same.</summary>
    private void Enter(StructureElement? element, ReadOnlySpan<byte> artifact)
    {
        if (element == current)
        {
            return;
        }

        if (current is not null)
        {
            content.EndMarked();
        }

        current = element;
        if (element == Artifact)
        {
            content.BeginArtifact(artifact);
        }
        else if (element is not null)
        {
            var node = structure.GetOrAdd(element);
            content.BeginMarked(node.Type, structure.AddMark(node, index));
        }
    }
}
