using static Resume.Formats.Text.LineBreakClass;

namespace Resume.Formats.Text;

/// <summary>
/// The state that the rules of UAX #14 need of the characters before a position. Combining marks count as the character before them
/// (LB9, LB10).
/// </summary>
internal struct LineBreakContext
{
    /// <summary>The class of the character before.</summary>
    public LineBreakClass Previous { get; private set; }

    /// <summary>The class of the last character that is not a space.</summary>
    public LineBreakClass BeforeSpaces { get; private set; }

    /// <summary>True right after a zero width joiner.</summary>
    public bool AfterJoiner { get; private set; }

    /// <summary>True after a hyphen that follows a Hebrew letter (LB21a).</summary>
    public bool AfterHebrewHyphen { get; private set; }

    /// <summary>True after digits and the separators between them.</summary>
    public bool InNumber { get; private set; }

    /// <summary>True after the closing bracket of a number.</summary>
    public bool AfterNumber { get; private set; }

    /// <summary>True after a closing bracket that is not East Asian (LB30).</summary>
    public bool AfterNarrowCloser { get; private set; }

    /// <summary>True after the first of two regional indicators.</summary>
    public bool OddRegionalIndicators { get; private set; }

    /// <summary>True after a pictograph that Unicode has reserved but not assigned (LB30b).</summary>
    public bool AfterFuturePictograph { get; private set; }

    public void Advance(LineBreakClass next, int codePoint, bool first)
    {
        AfterJoiner = next == ZWJ;

        if (next is CM or ZWJ)
        {
            if (!first && Previous is not (BK or CR or LF or NL or SP or ZW))
            {
                return;
            }

            next = AL;
        }

        AfterHebrewHyphen = !first && Previous == HL && next is HY or BA;
        AfterNumber = InNumber && next is CL or CP;
        InNumber = next == NU || (InNumber && next is SY or IS);
        AfterNarrowCloser = next == CP && !UnicodeTable.IsEastAsian(codePoint);
        OddRegionalIndicators = next == RI && !(OddRegionalIndicators && Previous == RI);
        AfterFuturePictograph = UnicodeTable.IsFuturePictograph(codePoint);

        Previous = next;
        BeforeSpaces = next == SP && !first ? BeforeSpaces : next;
    }
}
