using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Paints one page: its items in their order, each inside the mark of the element it belongs to.</summary>
internal sealed class PagePainter(Page page, int index, StructureTree structure, FontTable fonts, PictureTable pictures, LinkTable links) : IDisposable
{
    private static readonly StructureElement Artifact = new(StructureRole.Span);

    private readonly ContentStream content = new(page.Height);
    private RunPainter? runs;
    private StructureElement? marked;

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
                case GlyphRun { Glyphs.IsDefaultOrEmpty: false } run:
                    Paint(run);
                    break;
            }
        }

        Enter(null, default);
        content.LeaveText();
        return content.Span;
    }

    public void Dispose() => content.Dispose();

    private void Paint(RulePlacement rule)
    {
        Enter(null, default);
        content.LeaveText();
        Enter(rule.Element ?? Artifact, "/Type/Layout"u8);
        content.Fill(rule.Color);
        content.Rectangle(rule.X, rule.Y, rule.Width, rule.Height);
        Enter(null, default);
    }

    private void Paint(ImagePlacement image)
    {
        Enter(null, default);
        content.LeaveText();
        Enter(image.Element ?? Artifact, "/Type/Layout"u8);
        content.Image(pictures.Of(image.Photo), image);
        Enter(null, default);
        if (image.Element is not null)
        {
            structure.Of(image.Element).Box = (image.X, page.Height - image.Y - image.Height, image.X + image.Width, page.Height - image.Y);
        }
    }

    private void Paint(GlyphRun run)
    {
        content.EnterText();
        Enter(run.Element ?? Artifact, run.Baseline > page.Height / 2 ? "/Type/Pagination/Subtype/Footer"u8 : "/Type/Pagination/Subtype/Header"u8);
        content.Fill(run.Color);
        runs ??= new RunPainter(content);
        runs.Paint(run, fonts.Of(run.Font));

        if (run.Element is not null)
        {
            var node = structure.Of(run.Element);
            node.Text = node.Text.Length == 0 ? run.Text : node.Text;
            if (node.Link is { } link)
            {
                links.Add(index, link, run, page.Height);
            }
        }
    }

    /// <summary>Ends the stretch of one element and begins that of another, unless both are one.</summary>
    private void Enter(StructureElement? element, ReadOnlySpan<byte> artifact)
    {
        if (element == marked)
        {
            return;
        }

        if (marked is not null)
        {
            content.EndMarked();
        }

        marked = element;
        if (element == Artifact)
        {
            content.BeginArtifact(artifact);
        }
        else if (element is not null)
        {
            var node = structure.Of(element);
            content.BeginMarked(node.Type, structure.Mark(node, index));
        }
    }
}
