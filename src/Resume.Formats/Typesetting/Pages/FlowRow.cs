namespace Resume.Formats.Typesetting.Pages;

/// <summary>Merges two flows, side by side, into one. Pages can break at heights where both columns are between two lines.</summary>
internal static class FlowRow
{
    private const double Tolerance = 0.001;

    // Columns whose line boundaries never meet would be one unbreakable band as high as the row. Above this height, points, both columns
    // are realigned.
    private const double MaxBandHeight = 60;

    /// <summary>Adds a row of two columns, with their first baselines aligned.</summary>
    public static void AddRow(this Flow flow, Flow left, Flow right)
    {
        var (leftBaseline, rightBaseline) = (FirstBaseline(left), FirstBaseline(right));
        var baseline = Math.Max(leftBaseline, rightBaseline);
        Column[] columns = [new(left.Lines, baseline - leftBaseline), new(right.Lines, baseline - rightBaseline)];
        var bottom = 0.0;
        var isFirst = true;

        while (columns.Any(column => column.HasNext))
        {
            var band = new Band(columns);
            flow.AddSpace(band.Top - bottom);
            var line = flow.Add(band.Bottom - band.Top, isFirst ? BreakCost.None : band.Cost);
            foreach (var (part, top) in band.Lines)
            {
                line.BeginsPage |= part.BeginsPage;
                line.Parts.AddRange(part.Parts.Select(item => item with { Offset = item.Offset + top - band.Top }));
            }

            (bottom, isFirst) = (band.Bottom, false);
        }

        flow.AddSpace(Math.Max(left.PendingSpace, right.PendingSpace));
    }

    private static double FirstBaseline(Flow flow) => flow.Lines is [{ Parts: [var part, ..] }, ..] ? part.Offset : 0;

    // The shortest stretch of the row that contains whole lines of each column.
    private sealed class Band
    {
        public Band(Column[] columns)
        {
            Top = columns.Where(column => column.HasNext).Min(column => column.Top);
            Bottom = Top;
            foreach (var column in columns)
            {
                column.BeginBand();
            }

            // Each line that overlaps the band is added to it, which may extend the band over further lines of the other column.
            bool isExtended;
            do
            {
                isExtended = false;
                foreach (var column in columns)
                {
                    isExtended |= Extend(column);
                }
            }
            while (isExtended);
        }

        public double Top { get; }

        public double Bottom { get; private set; }

        public BreakCost Cost { get; private set; }

        public List<(FlowLine Line, double Top)> Lines { get; } = [];

        private bool Extend(Column column)
        {
            var before = Lines.Count;
            while (column.HasNext && (column.Top < Bottom - Tolerance || column.Top <= Top + Tolerance))
            {
                if (Bottom - Top > MaxBandHeight)
                {
                    column.MoveTo(Bottom);
                    break;
                }

                Cost = Cost < column.BreakCost ? column.BreakCost : Cost;
                Lines.Add((column.Line, column.Top));
                Bottom = Math.Max(Bottom, column.Top + column.Line.Height);
                column.Next();
            }

            return Lines.Count > before;
        }
    }

    // The lines of a column from top to bottom; shift is the y of its first line.
    private sealed class Column(IReadOnlyList<FlowLine> lines, double shift)
    {
        private int index;
        private int bandStart;

        public bool HasNext => index < lines.Count;

        /// <summary>The y of the next line within the row, points downwards.</summary>
        public double Top { get; private set; } = shift;

        public FlowLine Line => lines[index];

        /// <summary>The cost of a page break before the band, as far as the next line is concerned.</summary>
        public BreakCost BreakCost => index == bandStart ? Line.Cost : BreakCost.None;

        public void BeginBand() => bandStart = index;

        public void MoveTo(double top) => Top = top;

        public void Next()
        {
            Top += Line.Height;
            index++;
            Top += HasNext ? Line.SpaceBefore : 0;
        }
    }
}
