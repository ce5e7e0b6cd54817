using Resume.Formats.Model;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out paragraphs and lists.</summary>
internal sealed class BlockTextComposer(TypesettingContext context)
{
    private readonly ListComposer lists = new(context);

    public void Add(LayoutScope scope, BlockText text)
    {
        foreach (var block in text.Blocks.AsSpan())
        {
            if (scope.Flow.IsFull)
            {
                return;
            }

            switch (block)
            {
                case Paragraph paragraph:
                    context.AddParagraph(scope, paragraph.Text, context.Styles.Body, alignment: context.TextAlignment);
                    break;
                case BulletList list:
                    lists.Add(scope, list);
                    break;
            }
        }
    }
}
