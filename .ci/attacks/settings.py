"""Settings: lists that become rules of a style sheet, and numbers that make no page."""
from .attack import HEAD, LIMIT, flow, highlights, refused, written_or, yaml

NUMBERS = {"negative": "-1", "zero": "0", "huge": "1e308", "beyond": "1e999", "not-a-number": ".nan", "infinite": ".inf", "tiny": "1e-300",
           "long": "9" * 400, "words": "wide", "hexadecimal": "0xFFFFFFFF", "list": "[1, 2]", "empty": '""'}
PLACES = "{margin: %s, styles: {body: {size: %s, lineHeight: %s}, heading: {tracking: %s}}}"
VALUE = refused("RES1002", "RES1009", "RES1024", "RES1043", "RES1044", "RES1045")


def attacks():
    line = "a line of text that is somewhat longer than others"
    yield yaml("settings/fit", written_or(LIMIT), "theme: {fit: true, maxPages: 20}\n" + highlights([line] * 30_000))
    yield yaml("settings/fit-one-page", written_or(LIMIT), "theme: {fit: true}\n" + highlights([line] * 4_000))
    yield yaml("settings/fit-languages", written_or(LIMIT),
        "theme: {fit: true}\nlocale: [en, de, fr, it, es, pt, nl, da, sv, pl]\n" + highlights([line] * 1_000))
    yield yaml("settings/marks", refused("RES1009", "RES1046", "RES1044"),
        HEAD + "theme: {bullets: {marks: " + flow(["'-'"] * 20_000) + "}}\n")
    yield yaml("settings/marks-fewer", refused("RES1009", "RES1046", "RES1044"),
        HEAD + "theme: {bullets: {marks: " + flow(["'-'"] * 9) + "}}\n")
    yield yaml("settings/marks-few", written_or(), HEAD + "theme: {bullets: {marks: ['-', '*']}}\n")
    yield yaml("settings/marks-combining", written_or(refused("RES1009", "RES1046")),
        HEAD + "theme: {bullets: {marks: [\"a" + "\u0301" * 100_000 + "\"]}}\n")
    yield yaml("settings/marks-markup", written_or(refused("RES1046")), HEAD + "theme: {bullets: {marks: [\"'}<\", \"\\\\\", \"</s\"]}}\n")
    yield yaml("settings/fallbacks", written_or(LIMIT), HEAD + "theme: {fonts: {fallbacks: " + flow(["Source Serif 4"] * 90_000) + "}}\n")
    yield yaml("settings/fallbacks-unknown", refused("RES1040", "RES1035", "RES1009"),
        HEAD + "theme: {fonts: {fallbacks: " + flow(f"None{i}.ttf" for i in range(5_000)) + "}}\n")
    yield yaml("settings/rules", refused("RES1041", "RES1009"), HEAD + "rules:\n" + "".join(f"  RES{i}: off\n" for i in range(49_000)))
    yield yaml("settings/rules-same", refused("RES1014", "RES1009"), HEAD + "rules:\n" + "  RES2010: off\n" * 40_000)
    yield yaml("settings/rules-numbers", refused("RES1002", "RES1005", "RES1009", "RES1016", "RES1024", "RES1042", "RES1044"),
        HEAD + "rules: {RES2010: {characters: 99999999999999999999, months: -1}}\n")
    yield yaml("settings/output-formats", refused("RES4001", "RES1005", "RES1009"),
        HEAD + "output:\n" + "".join(f"  f{i}: {{}}\n" for i in range(30_000)))
    yield yaml("settings/unknown-tokens", refused("RES1005", "RES1009"),
        HEAD + "theme:\n" + "".join(f"  wrok{i}: 1\n" for i in range(30_000)))
    yield yaml("settings/locales", refused("RES1047", "RES1009"), "locale: " + flow(["en"] * 40_000) + "\n" + HEAD)
    yield yaml("settings/max-pages", written_or(VALUE), HEAD + "theme: {fit: true, maxPages: 999999999999}\n")
    for name, number in NUMBERS.items():
        body = HEAD + "theme: " + PLACES.replace("%s", number) + "\nwork: [{name: A, highlights: [x, y]}]\n"
        yield yaml(f"settings/number-{name}", written_or(VALUE), body)
    yield yaml("settings/smallest-and-largest", written_or(VALUE),
        "theme: {margin: 0, styles: {body: {size: 6, lineHeight: 1}, heading: {size: 96}}}\n" + highlights([line] * 100))
