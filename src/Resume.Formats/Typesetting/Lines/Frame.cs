namespace Resume.Formats.Typesetting.Lines;

/// <summary>The horizontal extent of a block, points.</summary>
/// <param name="Left">Distance of its left edge from the left edge of the page.</param>
/// <param name="Width">Its width.</param>
/// <param name="RightToLeft">True where lines start at its right edge.</param>
internal readonly record struct Frame(double Left, double Width, bool RightToLeft)
{
    /// <summary>The frame without a strip of this width at the start of lines.</summary>
    public Frame SkipStart(double width) => new(RightToLeft ? Left : Left + width, Width - width, RightToLeft);

    /// <summary>The frame for the same lines in a direction.</summary>
    public Frame In(bool rightToLeft) => this with { RightToLeft = rightToLeft };

    /// <summary>The frame at the same distance from the other side of a frame that contains it, for text in the other direction.</summary>
    public Frame MirrorWithin(Frame outer) => new((2 * outer.Left) + outer.Width - Left - Width, Width, !RightToLeft);

    /// <summary>The strip of this width at the start of lines.</summary>
    public Frame TakeStart(double width) => new(RightToLeft ? Left + Width - width : Left, width, RightToLeft);
}

/// <summary>The horizontal place of a line in its frame; the start is at the right where the frame is right-to-left.</summary>
internal enum LineAlignment
{
    Start,
    Center,
    End,

    /// <summary>From edge to edge, except for last lines.</summary>
    Justify,
}
