using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;
using Resume.Formats.Typesetting.Structure;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the heading of a section and its rule.</summary>
internal sealed class HeadingComposer(TypesettingContext context)
{
    // Sums of advances differ in their last bits.
    private const double Tolerance = 0.001;

    private SectionTokens Tokens => context.Theme.Section;

    private LineAlignment Alignment => Tokens.Align == Themes.Alignment.Center ? LineAlignment.Center : LineAlignment.Start;

    /// <summary>Adds the heading above the section, or returns it where it is in the start column, to be placed beside the section.</summary>
    public ColumnText? Add(LayoutScope scope, Section section)
    {
        var style = context.Styles.Heading;
        scope.Flow.AddSpace(style.SpaceBefore);
        if (!section.ShowsHeading)
        {
            return null;
        }

        var holdsHeadings = context.Theme.StartColumn.Holds == StartColumnContent.Headings;
        var frame = holdsHeadings ? scope.WholeFrame : scope.Frame;
        if (Tokens.Rule == RulePlace.Above && Tokens.RuleThickness > 0)
        {
            AddRuleAbove(scope, frame);
        }

        var element = scope.Parent.AddNew(StructureRole.Heading2);
        var styled = context.Styler.Style(section.Heading, style, element);
        if (holdsHeadings)
        {
            context.Styler.AddSpaceBeforeNext(styled, style, element);
        }

        var text = context.Paragraphs.Shape(styled);
        var metrics = context.Paragraphs.Metrics(style);
        if (holdsHeadings && scope.StartColumn is { } column && LineFiller.MinContentWidth(text) <= column.Width + Tolerance)
        {
            // What follows does not add its own space to that above the heading.
            scope.Flow.FixSpace(scope.Flow.PendingSpace);
            return ColumnText.Compose(context.Paragraphs, text, metrics, column);
        }

        if (context.Paragraphs.Add(scope.Flow, frame, text, metrics, Alignment, BreakCost.Heading) is not null)
        {
            AddRule(scope.Flow.Lines[^1], frame);
        }

        scope.Flow.KeepWithNext();

        // Below every heading there is the same space.
        scope.Flow.FixSpace(style.SpaceAfter);
        return null;
    }

    private void AddRuleAbove(LayoutScope scope, Frame frame)
    {
        scope.Flow.Add(Tokens.RuleThickness, BreakCost.None).Parts.Add(new(context.Paragraphs.NextOrder(), 0, [Rule(frame, 0)]));
        scope.Flow.KeepWithNext();
        scope.Flow.FixSpace(Tokens.RuleGap);
    }

    private void AddRule(FlowLine line, Frame frame)
    {
        switch (Tokens.Rule)
        {
            case RulePlace.Below when Tokens.RuleThickness > 0:
                line.Parts.Add(new(context.Paragraphs.NextOrder(), 0, [Rule(frame, line.Height + Tokens.RuleGap)]));
                line.Height += Tokens.RuleGap + Tokens.RuleThickness;
                break;
            case RulePlace.Beside when Tokens.RuleThickness > 0:
                AddRulesBeside(line, frame);
                break;
        }
    }

    // At the side where the line ends, or at both sides of a centred heading.
    private void AddRulesBeside(FlowLine line, Frame frame)
    {
        var (offset, runs) = (line.Parts[0].Offset, line.Parts[0].Items.OfType<GlyphRun>().ToList());
        var (left, right) = (runs.Min(run => run.X) - Tokens.RuleGap, runs.Max(run => run.X + run.Width) + Tokens.RuleGap);
        var end = frame.Left + frame.Width;
        IEnumerable<Frame> rooms =
        [
            .. Alignment == LineAlignment.Center || frame.RightToLeft ? [frame with { Width = left - frame.Left }] : (Frame[])[],
            .. Alignment == LineAlignment.Center || !frame.RightToLeft ? [frame with { Left = right, Width = end - right }] : (Frame[])[],
        ];
        foreach (var room in rooms.Where(room => room.Width > 0))
        {
            line.Parts.Add(new(context.Paragraphs.NextOrder(), offset, [Rule(room, -Tokens.RuleThickness)]));
        }
    }

    private RulePlacement Rule(Frame frame, double y) =>
        new(null, frame.Left, y, frame.Width, Tokens.RuleThickness, context.Theme.Light.Rule);
}
