"""One text of megabytes with up to a thousand marks: what is done for a mark, a run or a place must not go over all of it."""
from .attack import HEAD, LIMIT, WRITTEN, json, partly, refused, summary, written_or, yaml

PROSE = "lorem ipsum " * 250_000
SIGNS = [("angle", "<a"), ("entity", "&#x"), ("host", "www."), ("scheme", "http"), ("mail", "a@b.c "), ("quotes", "\u201c\u2019 "),
    ("tabs", "\\t"),
         ("breaks", "a<br>"), ("comment", "<!--"), ("tilde", "~~"), ("dollar", "$x$"), ("pipe", "| a "), ("colon", "a: "),
             ("slashes", "//a"),
         ("percent", "%41"), ("apostrophes", "'a' "), ("ellipses", "... "), ("dashes", "--- "), ("ampersand", "&amp;"), ("caret", "^a^")]


def attacks():
    fits = written_or(LIMIT)
    yield yaml("texts/words", fits, summary(PROSE))
    yield yaml("texts/escapes", fits, summary(PROSE + "\\\\_" * 990))
    yield yaml("texts/emphasis", fits, summary(PROSE + "*a* " * 990))
    yield yaml("texts/emphasis-first", fits, summary("*a* " * 990 + PROSE))
    yield yaml("texts/emphasis-all", fits, summary("**" + PROSE + "**"))
    yield yaml("texts/code", fits, summary("`a` " * 990 + PROSE))
    yield yaml("texts/code-all", fits, summary("`" + PROSE + "`"))
    for name, text in [("escapes", PROSE + "\\_" * 990), ("emphasis", PROSE + "*a* " * 990), ("words", PROSE)]:
        yield yaml(f"texts/block-{name}", fits, summary("|\n      " + text, quoted=False))
        yield yaml(f"texts/folded-{name}", fits, summary(">\n      " + text.replace("ipsum ", "ipsum\n      ", 2_000), quoted=False))
    yield yaml("texts/block-lines", fits, summary("|\n" + "      lorem ipsum\n" * 150_000, quoted=False))
    yield yaml("texts/block-paragraphs", fits, summary("|\n" + "      lorem ipsum\n\n" * 100_000, quoted=False))
    yield yaml("texts/block-items", fits, summary("|\n" + "      - lorem ipsum\n" * 100_000, quoted=False))
    yield yaml("texts/block-blank", fits, summary("|\n" + "\n" * 2_000_000 + "      a\n", quoted=False))
    yield yaml("texts/block-indent", fits, summary("|\n      a\n" + (" " * 1_000 + "a\n") * 2_000, quoted=False))
    yield yaml("texts/plain-lines", fits, summary("lorem\n" + "      ipsum\n" * 150_000, quoted=False))
    yield yaml("texts/quoted-lines", fits, summary("lorem\n" + "      ipsum\n" * 150_000 + "      ipsum"))
    yield yaml("texts/single-quotes", fits, summary("'" + "it''s " * 300_000 + "'", quoted=False))
    yield yaml("texts/hex-escapes", fits, summary("\\u0061\\x62" * 300_000))
    yield yaml("texts/crlf", fits, summary("|\r\n" + "      lorem ipsum\r\n" * 100_000, quoted=False))
    yield yaml("texts/separators", fits, summary("lorem\u2028ipsum\u2029\u0085" * 100_000))
    yield yaml("texts/ascii", written_or(LIMIT, partly("RES4015")), "output: {txt: {ascii: true}}\n" + summary("\u2192 \u4e2d " * 300_000))
    yield yaml("texts/ascii-letters", written_or(LIMIT, partly("RES4015")),
        "output: {txt: {ascii: true}}\n" + summary("\u00e9\u00df\u0142\u2026 " * 200_000))
    yield yaml("texts/bidi-mixed", fits, summary("abc \u05d0\u05d1 " * 150_000))
    yield yaml("texts/scripts-mixed", fits, summary("A\u0391\u0410\u05d0" * 150_000))
    for name, sign in SIGNS:
        yield yaml("texts/signs-" + name, written_or(refused("RES1009", "RES1024", "RES1022", "RES1023")), summary("*x* " + sign * 200_000))
    yield json("texts/json", fits, '{"basics":{"name":"R","summary":"' + PROSE + '"}}')
    yield json("texts/json-escapes", fits, '{"basics":{"name":"R","summary":"' + "\\u00e9" * 400_000 + '"}}')
    yield json("texts/json-html", written_or(LIMIT), '{"basics":{"name":"R","summary":"' + "<b>a</b> " * 200_000 + '"}}')
    yield json("texts/json-html-crossed", written_or(LIMIT), '{"basics":{"name":"R","summary":"' + "<b><i>a</b></i>" * 100_000 + '"}}')
    yield json("texts/json-html-open", written_or(LIMIT), '{"basics":{"name":"R","summary":"' + "<b><i><u><a href='x'>" * 50_000 + '"}}')
    yield json("texts/json-html-attributes", written_or(LIMIT), '{"basics":{"name":"R","summary":"<a ' + "x='y' " * 200_000 + '>b</a>"}}')
    yield json("texts/json-html-entities", written_or(LIMIT), '{"basics":{"name":"R","summary":"' + "&lt;&#60;&#x3c;&zz;" * 100_000 + '"}}')
    yield json("texts/json-surrogates", refused("RES1010", "RES1009"), '{"basics":{"name":"R","summary":"' + "\\ud800" * 200_000 + '"}}')

    # Right texts, which are not refused: digits and dashes begin a list at the beginning of a line only.
    yield yaml("texts/ranges", WRITTEN, summary("1-2 " * 1_100))
    yield yaml("texts/ranges-more", WRITTEN, summary("1-2 3-4 + 5. 6) " * 2_000))
    yield yaml("texts/phones", WRITTEN, summary("+49 30 1-23-45; " * 1_000))
    yield yaml("texts/sums", WRITTEN, summary("1 + 2 - 3; " * 1_000))
    yield yaml("texts/lines-of-dashes", WRITTEN, summary("|\n" + "      from 1 - 2 + 3\n" * 400, quoted=False))
