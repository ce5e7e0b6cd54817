namespace Resume.Formats.Text;

/// <summary>The line breaking classes of UAX #14, after rule LB1 has resolved AI, SG, XX, SA and CJ.</summary>
internal enum LineBreakClass : byte
{
    AL, B2, BA, BB, BK, CB, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV,
    LF, NL, NS, NU, OP, PO, PR, QU, RI, SP, SY, WJ, ZW, ZWJ,
}

/// <summary>The bidirectional character types of UAX #9, table 4.</summary>
internal enum BidiClass : byte
{
    L, R, AL, EN, ES, ET, AN, CS, NSM, BN, B, S, WS, ON, LRE, LRO, RLE, RLO, PDF, LRI, RLI, FSI, PDI,
}
