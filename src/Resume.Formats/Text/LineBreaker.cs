using System.Text;
using static Resume.Formats.Text.LineBreakClass;

namespace Resume.Formats.Text;

/// <summary>The kinds of line-break opportunity before a character (UAX #14, 3).</summary>
internal enum BreakOpportunity : byte
{
    Prohibited,

    /// <summary>Only where what is around it is wider than a line; see <see cref="WordBreaks"/>.</summary>
    Emergency,

    Allowed,
    Mandatory,
}

/// <summary>Finds where lines may break: UAX #14 of Unicode 15.0. Numbers stay whole, as in its section 8.2, example 7.</summary>
internal static class LineBreaker
{
    /// <summary>Finds for each UTF-16 unit of a text whether a line may break before it.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<BreakOpportunity> opportunities)
    {
        opportunities[..text.Length].Clear();
        var context = default(LineBreakContext);

        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var length);
            var next = UnicodeTable.LineBreak(rune.Value);

            if (i > 0)
            {
                opportunities[i] = Before(context, next, rune.Value, text[(i + length)..]);
            }

            context.Advance(next, rune.Value, first: i == 0);
            i += length;
        }
    }

    private static BreakOpportunity Before(in LineBreakContext context, LineBreakClass next, int codePoint, ReadOnlySpan<char> rest)
    {
        var previous = context.Previous;

        // LB4 to LB6.
        switch (previous)
        {
            case BK or LF or NL:
                return BreakOpportunity.Mandatory;
            case CR:
                return next == LF ? BreakOpportunity.Prohibited : BreakOpportunity.Mandatory;
        }

        // LB6 to LB8a.
        if (next is BK or CR or LF or NL or SP or ZW)
        {
            return BreakOpportunity.Prohibited;
        }

        if (context.BeforeSpaces == ZW)
        {
            return BreakOpportunity.Allowed;
        }

        if (context.AfterJoiner)
        {
            return BreakOpportunity.Prohibited;
        }

        // LB9 and LB10.
        if (next is CM or ZWJ)
        {
            if (previous != SP)
            {
                return BreakOpportunity.Prohibited;
            }

            next = AL;
        }

        return Joins(context, next, codePoint, rest) ? BreakOpportunity.Prohibited : BreakOpportunity.Allowed;
    }

    private static bool Joins(in LineBreakContext context, LineBreakClass next, int codePoint, ReadOnlySpan<char> rest)
    {
        var previous = context.Previous;
        var beforeSpaces = context.BeforeSpaces;

        // LB11 to LB13.
        if (next == WJ || previous is WJ or GL || (next == GL && previous is not (SP or BA or HY)) || next is CL or CP or EX or IS or SY)
        {
            return true;
        }

        // LB14 to LB17.
        if (beforeSpaces == OP
            || (beforeSpaces == QU && next == OP)
            || (beforeSpaces is CL or CP && next == NS)
            || (beforeSpaces == B2 && next == B2))
        {
            return true;
        }

        // LB18 to LB20.
        if (previous == SP)
        {
            return false;
        }

        if (next == QU || previous == QU)
        {
            return true;
        }

        if (next == CB || previous == CB)
        {
            return false;
        }

        return JoinsInWord(context, next, codePoint)
            || JoinsInNumber(context, next, rest)
            || JoinsInSyllable(previous, next)
            || (next == RI && previous == RI && context.OddRegionalIndicators)
            || (next == EM && (previous == EB || context.AfterFuturePictograph));
    }

    // LB21 to LB24, LB28 to LB30.
    private static bool JoinsInWord(in LineBreakContext context, LineBreakClass next, int codePoint)
    {
        var previous = context.Previous;
        return next is BA or HY or NS or IN
            || previous == BB
            || context.AfterHebrewHyphen
            || (next switch
            {
                AL => previous is AL or HL or NU or PR or PO or IS,
                HL => previous is AL or HL or NU or PR or PO or IS or SY,
                NU => previous is AL or HL,
                ID or EB or EM => previous == PR,
                PO => previous is ID or EB or EM or AL or HL,
                PR => previous is AL or HL,
                OP => previous is AL or HL or NU && !UnicodeTable.IsEastAsian(codePoint),
                _ => false,
            })
            || (context.AfterNarrowCloser && next is AL or HL or NU);
    }

    // LB25: ( PR | PO ) ? ( OP | HY ) ? NU ( NU | SY | IS ) * ( CL | CP ) ? ( PR | PO ) ?
    private static bool JoinsInNumber(in LineBreakContext context, LineBreakClass next, ReadOnlySpan<char> rest) => next switch
    {
        NU => context.InNumber || context.Previous is PR or PO or OP or HY,
        PR or PO => context.InNumber || context.AfterNumber,
        OP or HY => context.Previous is PR or PO && BeginsWithNumber(rest),
        _ => false,
    };

    // LB26 and LB27.
    private static bool JoinsInSyllable(LineBreakClass previous, LineBreakClass next) => next switch
    {
        JL => previous is JL or PR,
        JV => previous is JL or JV or H2 or PR,
        JT => previous is JV or H2 or JT or H3 or PR,
        H2 or H3 => previous is JL or PR,
        PO => previous is JL or JV or JT or H2 or H3,
        _ => false,
    };

    private static bool BeginsWithNumber(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Rune.DecodeFromUtf16(text, out var rune, out var length);
            var next = UnicodeTable.LineBreak(rune.Value);
            if (next is not (CM or ZWJ))
            {
                return next == NU;
            }

            text = text[length..];
        }

        return false;
    }
}
