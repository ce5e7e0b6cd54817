using Resume.Formats.Typesetting.Structure;
using Resume.Formats.Writers.Pdf.Objects;

namespace Resume.Formats.Writers.Pdf.Structure;

/// <summary>Writes the objects of the structure tree.</summary>
internal sealed class StructureWriter(PdfFile file, StructureTree tree, int[] pages)
{
    /// <summary>Writes the tree and returns the object number of its root (ISO 32000-1, 14.7.2).</summary>
    public int Write()
    {
        tree.PlaceAll();
        int root = file.Reserve(), parents = file.Reserve();
        AssignNumbers(tree.Root);
        Write(tree.Root, root);
        WriteParentTree(parents);
        file.BeginObject(root).Raw("<</Type/StructTreeRoot/K "u8).Reference(tree.Root.Number)
            .Raw("/ParentTree "u8).Reference(parents)
            .Raw("/ParentTreeNextKey "u8).Integer(tree.Marks.Count + tree.AnnotationOwners.Count).Raw(">>"u8);
        return root;
    }

    private void AssignNumbers(StructureNode node)
    {
        node.Number = file.Reserve();
        foreach (var child in node.Children)
        {
            AssignNumbers(child);
        }
    }

    private void Write(StructureNode node, int parent)
    {
        var page = FirstPage(node);
        var dictionary = file.BeginObject(node.Number).Raw("<</S/"u8).Raw(node.Type).Raw("/P "u8).Reference(parent);
        WriteAttributes(dictionary, node);
        if (page >= 0)
        {
            dictionary.Raw("/Pg "u8).Reference(pages[page]);
        }

        if (node.Kids.Count > 0)
        {
            dictionary.Raw(node.Kids.Count > 1 ? "/K["u8 : node.Kids[0] is StructureKid.Annotation ? "/K"u8 : "/K "u8);
            for (var i = 0; i < node.Kids.Count; i++)
            {
                WriteKid(dictionary.Raw(i > 0 ? " "u8 : default), node.Kids[i], page);
            }

            dictionary.Raw(node.Kids.Count > 1 ? "]"u8 : default);
        }

        dictionary.Raw(">>"u8);
        foreach (var child in node.Children)
        {
            Write(child, node.Number);
        }
    }

    private void WriteKid(PdfBuffer buffer, StructureKid kid, int page)
    {
        switch (kid)
        {
            case StructureKid.Child child:
                buffer.Reference(child.Node.Number);
                break;
            case StructureKid.Mark mark when mark.Page == page:
                buffer.Integer(mark.Id);
                break;
            case StructureKid.Mark mark:
                buffer.Raw("<</Type/MCR/Pg "u8).Reference(pages[mark.Page]).Raw("/MCID "u8).Integer(mark.Id).Raw(">>"u8);
                break;
            case StructureKid.Annotation annotation:
                buffer.Raw("<</Type/OBJR/Pg "u8).Reference(pages[annotation.Page]).Raw("/Obj "u8).Reference(annotation.Number).Raw(">>"u8);
                break;
        }
    }

    private static void WriteAttributes(PdfBuffer dictionary, StructureNode node)
    {
        if (node.Element.Title is { Length: > 0 } title)
        {
            dictionary.Raw("/T"u8).Text(title);
        }

        if (node.Element.Language is { } language)
        {
            // ISO 32000-1, 14.9.2: a change of language within the document.
            dictionary.Raw("/Lang"u8).Text(language);
        }

        switch (node.Element.Role)
        {
            case StructureRole.List:
                // ISO 14289-1, 7.6: a list with labels declares its numbering.
                dictionary.Raw("/A<</O/List/ListNumbering"u8).Raw(IsNumbered(node) ? "/Decimal>>"u8 : "/Disc>>"u8);
                break;
            case StructureRole.TableHeader:
                // In résumés, table headers start rows.
                dictionary.Raw("/A<</O/Table/Scope/Row>>"u8);
                break;
            case StructureRole.Figure:
                // 7.3: a figure must have alternative text; a space is accepted for none.
                dictionary.Raw("/Alt"u8).Text(string.IsNullOrEmpty(node.Element.AlternativeText) ? " " : node.Element.AlternativeText);
                if (node.Box is { } box)
                {
                    // 14.8.5.4.3: the area of an illustration, for readers that reflow the page.
                    dictionary.Raw("/A<</O/Layout/Placement/Block/BBox["u8).Number(box.Left)
                        .Raw((byte)' ').Number(box.Bottom)
                        .Raw((byte)' ').Number(box.Right)
                        .Raw((byte)' ').Number(box.Top).Raw("]>>"u8);
                }

                break;
        }
    }

    private static bool IsNumbered(StructureNode list)
    {
        foreach (var item in list.Children)
        {
            foreach (var part in item.Children)
            {
                if (part.Element.Role == StructureRole.ListLabel)
                {
                    return part.Text.Length > 0 && char.IsDigit(part.Text[0]);
                }
            }
        }

        return false;
    }

    private static int FirstPage(StructureNode node)
    {
        foreach (var kid in node.Kids)
        {
            if (kid is StructureKid.Mark mark)
            {
                return mark.Page;
            }
        }

        return -1;
    }

    /// <summary>Maps marks and annotations to their elements (14.7.4.4): first a list per page, then an element per annotation.</summary>
    private void WriteParentTree(int number)
    {
        var buffer = file.BeginObject(number).Raw("<</Nums["u8);
        for (var page = 0; page < tree.Marks.Count; page++)
        {
            buffer.Integer(page).Raw((byte)'[');
            foreach (var node in tree.Marks[page])
            {
                buffer.Reference(node.Number).Raw((byte)' ');
            }

            buffer.Raw("]"u8);
        }

        for (var i = 0; i < tree.AnnotationOwners.Count; i++)
        {
            buffer.Raw((byte)' ').Integer(tree.Marks.Count + i).Raw((byte)' ').Reference(tree.AnnotationOwners[i].Number);
        }

        buffer.Raw("]>>"u8);
    }
}
