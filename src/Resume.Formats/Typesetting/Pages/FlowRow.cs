namespace Resume.Formats.Typesetting.Pages;

/// <summary>Lays two columns side by side into one flow, their first baselines level; pages may begin wherever both columns are between two lines.</summary>
internal static class FlowRow
{
    private const double Tolerance = 0.001;

    // Columns whose lines never meet would be one band as high as the row: past this height, points, the next lines begin together.
    private const double HighestBand = 60;

    public static void AddRow(this Flow flow, Flow left, Flow right)
    {
        var (leftBaseline, rightBaseline) = (FirstBaseline(left), FirstBaseline(right));
        var baseline = Math.Max(leftBaseline, rightBaseline);
        Column[] columns = [new(left.Lines, baseline - leftBaseline), new(right.Lines, baseline - rightBaseline)];
        var bottom = 0.0;
        var isFirst = true;

        while (columns.Any(column => column.HasNext))
        {
            var top = columns.Where(column => column.HasNext).Min(column => column.Top);
            var cost = BreakCost.None;
            var end = top;
            var band = new List<(FlowLine Line, double Top)>();

            for (var grown = true; grown;)
            {
                grown = false;
                foreach (var column in columns)
                {
                    while (column.HasNext && (column.Top < end - Tolerance || column.Top <= top + Tolerance))
                    {
                        if (end - top > HighestBand)
                        {
                            column.MoveTo(end);
                            break;
                        }

                        cost = column.Beginning(cost);
                        band.Add((column.Line, column.Top));
                        end = Math.Max(end, column.Top + column.Line.Height);
                        column.Next();
                        grown = true;
                    }
                }
            }

            flow.Space(top - bottom);
            var line = flow.Add(end - top, isFirst ? BreakCost.None : cost);
            foreach (var (part, at) in band)
            {
                line.BeginsPage |= part.BeginsPage;
                line.Parts.AddRange(part.Parts.Select(item => item with { Offset = item.Offset + at - top }));
            }

            foreach (var column in columns)
            {
                column.EndBand();
            }

            (bottom, isFirst) = (end, false);
        }

        flow.Space(Math.Max(left.PendingSpace, right.PendingSpace));
    }

    private static double FirstBaseline(Flow flow) => flow.Lines.Count == 0 || flow.Lines[0].Parts.Count == 0 ? 0 : flow.Lines[0].Parts[0].Offset;

    // The lines of a column, one after the other.
    private sealed class Column(IReadOnlyList<FlowLine> lines, double shift)
    {
        private int index;
        private bool began;

        public bool HasNext => index < lines.Count;

        public double Top { get; private set; } = shift;

        public FlowLine Line => lines[index];

        public void Next()
        {
            Top += Line.Height;
            index++;
            Top += HasNext ? Line.SpaceBefore : 0;
        }

        public void MoveTo(double top) => Top = top;

        /// <summary>What it costs to begin a page with a band, given what it costs for the other column.</summary>
        public BreakCost Beginning(BreakCost cost)
        {
            var own = began ? BreakCost.None : Line.Cost;
            began = true;
            return (BreakCost)Math.Max((int)cost, (int)own);
        }

        public void EndBand() => began = false;
    }
}
