namespace Resume.Formats.Typesetting.Lines;

/// <summary>The room text has from side to side: its left edge on the page, its width, and from which side lines begin.</summary>
internal readonly record struct Frame(double Left, double Width, bool RightToLeft)
{
    /// <summary>The frame without a strip at the side where lines begin.</summary>
    public Frame From(double start) => new(RightToLeft ? Left : Left + start, Width - start, RightToLeft);

    /// <summary>A strip of the frame at the side where lines begin.</summary>
    public Frame Upto(double width) => new(RightToLeft ? Left + Width - width : Left, width, RightToLeft);
}

/// <summary>Where in its frame a line stands.</summary>
internal enum LineAlignment
{
    Start,
    Center,
    End,
}
