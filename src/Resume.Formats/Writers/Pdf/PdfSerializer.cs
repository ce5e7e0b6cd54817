using Resume.Formats.Typesetting.Fonts;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Writers.Pdf.Fonts;
using Resume.Formats.Writers.Pdf.Images;
using Resume.Formats.Writers.Pdf.Objects;
using Resume.Formats.Writers.Pdf.Painting;
using Resume.Formats.Writers.Pdf.Structure;

namespace Resume.Formats.Writers.Pdf;

/// <summary>Writes typeset pages as a tagged PDF 1.7 file that follows PDF/UA-1.</summary>
internal static class PdfSerializer
{
    /// <summary>Writes the file.</summary>
    /// <returns>The faces that had to be embedded whole; all of them unless <paramref name="subsetFonts"/> is true.</returns>
    public static List<FontFace> Write(
        PageList document, DocumentInfo info, Stream output, bool subsetFonts = true, CancellationToken cancellationToken = default)
    {
        using var file = new PdfFile();
        int catalog = file.Reserve(), information = file.Reserve(), pageTree = file.Reserve(), resources = file.Reserve();

        // Viewers reject a file without pages.
        var pages = document.Pages.IsDefaultOrEmpty ? [new Page(595.28, 841.89, [])] : document.Pages;
        var numbers = new int[pages.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = file.Reserve();
        }

        var structure = new StructureTree(document.Structure, pages.Length);
        var fonts = new FontResources(file, subsetFonts);
        var imageResources = new ImageResources(file);
        var links = new LinkTable(file, structure, pages.Length);

        for (var i = 0; i < pages.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var content = file.Reserve();
            using var painter = new PagePainter(pages[i], i, structure, fonts, imageResources, links);
            file.WriteStream(content, default, painter.Paint());

            var page = file.BeginObject(numbers[i]).Raw("<</Type/Page/Parent "u8).Reference(pageTree)
                .Raw("/MediaBox[0 0 "u8).Number(pages[i].Width).Raw((byte)' ').Number(pages[i].Height)
                .Raw("]/Resources "u8).Reference(resources)
                .Raw("/Contents "u8).Reference(content)
                .Raw("/StructParents "u8).Integer(i);
            links.WritePageEntries(i, page);
            page.Raw(">>"u8);
        }

        WritePageTree(file.BeginObject(pageTree), numbers);
        links.WriteAnnotations();
        var whole = fonts.Write(resources, imageResources);
        Metadata.WriteInfo(file.BeginObject(information), info);

        var bookmarks = BookmarkTree.Write(file, document.Bookmarks, pages, numbers);
        WriteCatalog(file, catalog, pageTree, new StructureWriter(file, structure, numbers).Write(), bookmarks, info);
        output.Write(file.Finish(catalog, information).Span);
        return whole;
    }

    private static void WritePageTree(PdfBuffer buffer, int[] numbers)
    {
        buffer.Raw("<</Type/Pages/Count "u8).Integer(numbers.Length).Raw("/Kids["u8);
        foreach (var number in numbers)
        {
            buffer.Reference(number).Raw((byte)' ');
        }

        buffer.Raw("]>>"u8);
    }

    /// <summary>Writes the catalog (ISO 32000-1, 7.7.2) with the entries that ISO 14289-1, 7.1, requires.</summary>
    private static void WriteCatalog(PdfFile file, int catalog, int pageTree, int structure, int? bookmarks, DocumentInfo info)
    {
        int metadata = file.Reserve(), profile = file.Reserve();
        file.WriteStream(metadata, "/Type/Metadata/Subtype/XML"u8, Metadata.BuildXmp(info), compress: false);

        file.WriteStream(profile, "/N 3"u8, IccProfile.Content);

        var buffer = file.BeginObject(catalog).Raw("<</Type/Catalog/Pages "u8).Reference(pageTree)
            .Raw("/Lang"u8).Text(info.Language)
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8).Reference(structure)
            .Raw("/ViewerPreferences<</DisplayDocTitle true"u8).Raw(info.RightToLeft ? "/Direction/R2L>>"u8 : ">>"u8)
            .Raw("/PageLayout/OneColumn/Metadata "u8).Reference(metadata)
            .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile "u8)
            .Reference(profile).Raw(">>]"u8);
        if (bookmarks is { } outline)
        {
            buffer.Raw("/Outlines "u8).Reference(outline);
        }

        buffer.Raw(">>"u8);
    }
}
