"""Scripts: what is rare in a résumé, and what a shaper, a line breaker and the bidirectional algorithm have to do much for."""
import unicodedata

from .attack import HEAD, LIMIT, WRITTEN, partly, summary, written_or, yaml


def letters(last):
    """All letters, marks, numbers, punctuation and symbols up to a code point, in words of eight."""
    chars = [chr(c) for c in range(0xA1, last) if unicodedata.category(chr(c))[0] in "LMNPS" and chr(c) not in '\\"']
    return " ".join("".join(chars[i:i + 8]) for i in range(0, min(len(chars), 60_000), 8))


def attacks():
    missing = written_or(partly("RES4015"), LIMIT)
    yield yaml("scripts/all", missing, summary(letters(0x2FFFF)))
    yield yaml("scripts/basic-plane", missing, summary(letters(0xFFFF)))
    yield yaml("scripts/all-in-keywords", missing,
        HEAD + "skills: [{name: A, keywords: [" + ",".join(f'"{word}"' for word in letters(0xFFFF).split(" ")) + "]}]\n")
    yield yaml("scripts/private-use", missing,
        summary("".join(chr(c) for c in range(0xE000, 0xF8FF)) + " " + "".join(chr(c) for c in range(0xF0000, 0xF8000))))

    # Marks: many for one letter, in a name and in a text.
    yield yaml("scripts/combining", WRITTEN, HEAD + 'work:\n  - name: "a' + "\u0301" * 20_000 + '"\n')
    yield yaml("scripts/combining-text", written_or(LIMIT, partly("RES4015")), summary(("a" + "\u0301\u0323\u0308" * 300 + " ") * 300))
    yield yaml("scripts/combining-sorted", written_or(LIMIT, partly("RES4015")), summary("a" + "\u0323\u0301\u0316\u0300" * 80_000))
    small = "theme: {name: compact, styles: {title: {smallCaps: true}}}\n" + HEAD + 'work:\n  - name: "'
    yield yaml("scripts/small-capital-marks", written_or(LIMIT, partly("RES4015")), small + "a" + "\u0320" * 300_000 + '"\n')
    yield yaml("scripts/small-capital-parts", written_or(LIMIT), small + "aB" * 200_000 + '"\n')
    yield yaml("scripts/enclosing", written_or(LIMIT, partly("RES4015")), summary("a\u20dd\u20de" * 100_000))

    # Directions.
    yield yaml("scripts/bidi-controls", WRITTEN, HEAD + 'work:\n  - name: "' + "\u202e\u2067" * 10_000 + 'abc"\n')
    yield yaml("scripts/bidi-isolates", written_or(LIMIT), summary("\u2067a\u2069\u05d0" * 300_000))
    yield yaml("scripts/bidi-nested", written_or(LIMIT), summary("\u2067" * 100_000 + "a" + "\u2069" * 100_000))
    yield yaml("scripts/bidi-unclosed", written_or(LIMIT), summary("\u2066\u05d0 a" * 200_000))
    yield yaml("scripts/bidi-embeddings", written_or(LIMIT), summary("\u202ba\u202c\u05d0" * 200_000))
    yield yaml("scripts/bidi-brackets", written_or(LIMIT), summary("(\u05d0[a" * 100_000 + "])" * 100_000))
    yield yaml("scripts/bidi-numbers", written_or(LIMIT), summary("\u05d0 1,2 \u0661 + 3% " * 40_000))
    yield yaml("scripts/bidi-highlights", written_or(LIMIT),
        HEAD + "work:\n  - name: A\n    highlights:\n" + "      - \"\u2067a\u2069\u05d0\u2067b\u2069\"\n" * 5_000)

    # Words without a place for a line to end, and with too many.
    yield yaml("scripts/soft-hyphens", written_or(LIMIT), summary("a\\u00AD" * 300_000))
    yield yaml("scripts/zero-width-spaces", written_or(LIMIT), summary("a\u200b" * 300_000))
    yield yaml("scripts/word-joiners", written_or(LIMIT), summary("a\u2060" * 300_000))
    yield yaml("scripts/no-break-spaces", written_or(LIMIT), summary("a\u00a0" * 300_000))
    yield yaml("scripts/thai", written_or(LIMIT, partly("RES4015")), summary("\u0e01\u0e34\u0e48\u0e19" * 60_000))
    yield yaml("scripts/chinese", written_or(LIMIT, partly("RES4015")), summary("\u4e2d\u6587" * 150_000))
    yield yaml("scripts/hangul-jamo", written_or(LIMIT, partly("RES4015")), summary("\u1112\u1161\u11ab" * 100_000))
    yield yaml("scripts/virama", written_or(LIMIT), summary("\u0915\u094d" * 300_000))
    yield yaml("scripts/devanagari", written_or(LIMIT), summary("\u0915\u094d\u0937\u093f\u0902" * 60_000))
    yield yaml("scripts/tamil", written_or(LIMIT, partly("RES4015")), summary("\u0b95\u0bcb\u0b95\u0bcc" * 60_000))
    yield yaml("scripts/arabic", written_or(LIMIT), summary("\u0645\u062d\u0645\u062f" * 80_000))
    yield yaml("scripts/arabic-tatweel", written_or(LIMIT), summary("\u0628" + "\u0640" * 300_000 + "\u0628"))

    # Pictograms: flags, families, keycaps, tags.
    emoji = written_or(LIMIT, partly("RES4010", "RES4015"))
    yield yaml("scripts/regional", emoji, summary("\U0001F1E9" * 300_000))
    yield yaml("scripts/family", emoji, summary("\U0001F468\u200d" * 150_000 + "\U0001F468"))
    yield yaml("scripts/joiners", emoji, summary("\u200d" * 300_000 + "a"))
    yield yaml("scripts/keycaps", emoji, summary("1\ufe0f\u20e3" * 100_000))
    yield yaml("scripts/selectors", emoji, summary("a" + "\ufe0f" * 300_000))
    yield yaml("scripts/tags", emoji, summary("\U0001F3F4" + "\U000E0067" * 200_000 + "\U000E007F"))
    yield yaml("scripts/skin", emoji, summary("\U0001F44D\U0001F3FF" * 100_000))

    # A ligature of eighteen letters, letters that capitals make longer, and letters of other heights.
    yield yaml("scripts/long-ligature", written_or(LIMIT, partly("RES4015")), summary("\ufdfa" * 100_000))
    yield yaml("scripts/long-capitals", written_or(LIMIT, partly("RES4015")),
        "theme: {styles: {heading: {uppercase: true}}}\n" + HEAD + 'sections: [{id: own, title: "' + "\u0390\ufb03\u00df" * 50_000
        + '", entries: [x]}]\n')
    yield yaml("scripts/few-of-each", written_or(partly("RES4015")),
        summary("Robin \u05e8\u05d5\u05d1\u05d9\u05df \u0631\u0648\u0628\u0646 \u0930\u0949\u092c\u093f\u0928"))
