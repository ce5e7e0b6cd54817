using Resume.Formats.Model;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Shaping;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Sets paragraphs and lists.</summary>
internal sealed class BlockTextSetter(Setting setting)
{
    private readonly ListSetter lists = new(setting);

    public void Add(Flow flow, Frame frame, StructureElement parent, BlockText text) => Add(flow, frame, parent, text.Blocks.AsSpan());

    public void Add(Flow flow, Frame frame, StructureElement parent, ReadOnlySpan<Block> blocks)
    {
        var style = setting.Styles.Body;
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Model.Paragraph paragraph:
                    flow.Space(style.SpaceBefore);
                    var element = parent.Add(new StructureElement(StructureRole.Paragraph));
                    setting.Paragraphs.Add(flow, frame, setting.Styler.Add(new StyledText(), paragraph.Text, style, element), style);
                    flow.Space(style.SpaceAfter);
                    break;
                case BulletList list:
                    lists.Add(flow, frame, parent, list.Bullets, list.Ordered);
                    break;
            }
        }
    }
}
