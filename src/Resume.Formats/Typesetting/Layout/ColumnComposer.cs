using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the sections of a column of the page: the main one, or the sidebar.</summary>
internal sealed class ColumnComposer
{
    private readonly TypesettingContext context;
    private readonly SectionComposer sections;

    public ColumnComposer(TypesettingContext context, Flow flow, Frame frame, StructureElement document)
    {
        this.context = context;
        sections = new(context);
        Scope = new(flow, frame, document);
    }

    /// <summary>The whole column.</summary>
    public LayoutScope Scope { get; }

    /// <summary>Another column for the same document: what is read first is the order in which sections are added, whatever their column.</summary>
    public ColumnComposer Beside(Theme theme, Outline outline, Flow flow, Frame frame) =>
        new(context with { Theme = theme, Styler = new(theme, outline) }, flow, frame, Scope.Parent);

    public void Add(Section section)
    {
        var (column, text) = PageColumns.TakeStartColumn(Scope.Frame, context.Theme.StartColumn);
        sections.Add(Scope with { Frame = text, StartColumn = column }, section);
    }

    /// <summary>Moves the first line of text to the baseline of another column's first line, if that is lower.</summary>
    public void AlignFirstBaseline(ColumnComposer other)
    {
        if (Scope.Flow.Lines is [{ Parts: [{ Items: [GlyphRun, ..] } own, ..] } line, ..]
            && other.Scope.Flow.Lines is [{ Parts: [{ Items: [GlyphRun, ..] } first, ..] }, ..])
        {
            line.MoveDown(Math.Max(0, first.Offset - own.Offset));
        }
    }
}
