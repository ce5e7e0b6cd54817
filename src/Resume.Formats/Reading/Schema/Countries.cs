using System.Collections.Frozen;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Schema;

/// <summary>The officially assigned codes of ISO 3166-1, and the user-assigned code XK for Kosovo.</summary>
internal static class Countries
{
    private const int CodeLength = 2;

    // Longer than every name.
    private const int MaxLength = 80;

    // Each is a two-letter code and the three-letter code of the same country.
    private static readonly string[] Pairs = """
        ADAND AEARE AFAFG AGATG AIAIA ALALB AMARM AOAGO AQATA ARARG ASASM ATAUT AUAUS AWABW AXALA AZAZE BABIH BBBRB BDBGD BEBEL
        BFBFA BGBGR BHBHR BIBDI BJBEN BLBLM BMBMU BNBRN BOBOL BQBES BRBRA BSBHS BTBTN BVBVT BWBWA BYBLR BZBLZ CACAN CCCCK CDCOD
        CFCAF CGCOG CHCHE CICIV CKCOK CLCHL CMCMR CNCHN COCOL CRCRI CUCUB CVCPV CWCUW CXCXR CYCYP CZCZE DEDEU DJDJI DKDNK DMDMA
        DODOM DZDZA ECECU EEEST EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FKFLK FMFSM FOFRO FRFRA GAGAB GBGBR GDGRD GEGEO GFGUF
        GGGGY GHGHA GIGIB GLGRL GMGMB GNGIN GPGLP GQGNQ GRGRC GSSGS GTGTM GUGUM GWGNB GYGUY HKHKG HMHMD HNHND HRHRV HTHTI HUHUN
        IDIDN IEIRL ILISR IMIMN ININD IOIOT IQIRQ IRIRN ISISL ITITA JEJEY JMJAM JOJOR JPJPN KEKEN KGKGZ KHKHM KIKIR KMCOM KNKNA
        KPPRK KRKOR KWKWT KYCYM KZKAZ LALAO LBLBN LCLCA LILIE LKLKA LRLBR LSLSO LTLTU LULUX LVLVA LYLBY MAMAR MCMCO MDMDA MEMNE
        MFMAF MGMDG MHMHL MKMKD MLMLI MMMMR MNMNG MOMAC MPMNP MQMTQ MRMRT MSMSR MTMLT MUMUS MVMDV MWMWI MXMEX MYMYS MZMOZ NANAM
        NCNCL NENER NFNFK NGNGA NINIC NLNLD NONOR NPNPL NRNRU NUNIU NZNZL OMOMN PAPAN PEPER PFPYF PGPNG PHPHL PKPAK PLPOL PMSPM
        PNPCN PRPRI PSPSE PTPRT PWPLW PYPRY QAQAT REREU ROROU RSSRB RURUS RWRWA SASAU SBSLB SCSYC SDSDN SESWE SGSGP SHSHN SISVN
        SJSJM SKSVK SLSLE SMSMR SNSEN SOSOM SRSUR SSSSD STSTP SVSLV SXSXM SYSYR SZSWZ TCTCA TDTCD TFATF TGTGO THTHA TJTJK TKTKL
        TLTLS TMTKM TNTUN TOTON TRTUR TTTTO TVTUV TWTWN TZTZA UAUKR UGUGA UMUMI USUSA UYURY UZUZB VAVAT VCVCT VEVEN VGVGB VIVIR
        VNVNM VUVUT WFWLF WSWSM XKXKK YEYEM YTMYT ZAZAF ZMZMB ZWZWE
        """.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    // What people write besides the codes and names of the standards.
    private static readonly FrozenDictionary<string, string> Nicknames = new (string Name, string Code)[]
    {
        ("UK", "GB"), ("U.K.", "GB"), ("Great Britain", "GB"), ("Britain", "GB"), ("England", "GB"), ("Scotland", "GB"), ("Wales", "GB"),
        ("Northern Ireland", "GB"), ("U.S.", "US"), ("U.S.A.", "US"), ("United States of America", "US"), ("America", "US"),
        ("GER", "DE"), ("EL", "GR"), ("SUI", "CH"), ("NED", "NL"), ("DEN", "DK"), ("POR", "PT"), ("CRO", "HR"), ("GRE", "GR"),
        ("RSA", "ZA"), ("UAE", "AE"), ("Holland", "NL"),
        ("The Netherlands", "NL"), ("Czech Republic", "CZ"), ("Turkey", "TR"), ("Korea", "KR"),
        ("Republic of Korea", "KR"), ("Russian Federation", "RU"), ("Viet Nam", "VN"), ("Republic of Ireland", "IE"), ("Ivory Coast", "CI"),
        ("Macedonia", "MK"), ("Swaziland", "SZ"), ("Burma", "MM"), ("Cape Verde", "CV"), ("East Timor", "TL"), ("Macau", "MO"),
    }.ToFrozenDictionary(pair => pair.Name, pair => pair.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> LongCodes = Pairs.ToFrozenDictionary(
        pair => pair[CodeLength..], pair => pair[..CodeLength], StringComparer.Ordinal);

    // A name that means different countries in two languages means none.
    private static readonly Lazy<FrozenDictionary<string, string>> Names = new(() => CountryNames.All()
        .GroupBy(country => country.Name, country => country.Code, StringComparer.OrdinalIgnoreCase)
        .Where(codes => codes.Distinct(StringComparer.Ordinal).Count() == 1)
        .ToFrozenDictionary(codes => codes.Key, codes => codes.First(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The two-letter codes.</summary>
    public static FrozenSet<string> Codes { get; } = Pairs.Select(pair => pair[..CodeLength]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The code of a country that a text names otherwise: "USA", "DEU", "Germany", "de"; null for anything else.</summary>
    public static string? Suggest(string text)
    {
        var word = text.Trim();
        var code = word.ToUpperInvariant();
        return word.Length > MaxLength ? null
            : Codes.Contains(code) ? code
            : Nicknames.GetValueOrDefault(word) ?? LongCodes.GetValueOrDefault(code) ?? Names.Value.GetValueOrDefault(word);
    }
}
