"""Links: long in lines and long in target. What is written for each line of one must not contain all of it."""
from .attack import HEAD, LIMIT, highlights, refused, summary, written_or, yaml

WORD = "a" * 1_000_000


def attacks():
    fits = written_or(refused("RES1009", "RES2002"))
    yield yaml("links/lines", fits, summary("[" + "word " * 200_000 + "](https://example.com/" + WORD + ")"))
    yield yaml("links/lines-short-target", fits, summary("[" + "word " * 200_000 + "](https://example.com/)"))
    yield yaml("links/lines-fewer", fits, summary("[" + "word " * 40_000 + "](https://example.com/" + "a" * 100_000 + ")"))
    yield yaml("links/lines-title", written_or(LIMIT), summary("[" + "word " * 2_000 + "](https://example.com/ '" + "t" * 500_000 + "')"))
    yield yaml("links/bare", fits, summary("https://example.com/" + "a/" * 400_000))
    yield yaml("links/bare-query", fits, summary("https://example.com/?" + "a=b&" * 200_000))
    yield yaml("links/bare-punctuation", fits, summary("https://example.com/" + ".,;:!?)" * 100_000))
    yield yaml("links/bare-parentheses", fits, summary("https://example.com/" + "(" * 300_000 + ")" * 300_000))
    yield yaml("links/angle", fits, summary("<https://example.com/" + "a/" * 400_000 + ">"))
    yield yaml("links/shown", fits, 'basics: {name: R, url: "https://a.example/' + "../" * 400_000 + '"}\n')
    yield yaml("links/shown-profile", fits,
        'basics: {name: R, profiles: [{network: N, url: "https://a.example/' + "a-" * 400_000 + '"}]}\n')
    yield yaml("links/shown-entry", fits,
        HEAD + 'projects: [{name: ' + "word " * 40_000 + ', url: "https://a.example/' + "b" * 100_000 + '"}]\n')
    yield yaml("links/title", fits, HEAD + 'publications: [{name: ' + "word " * 100_000 + ', url: "https://a.example/' + WORD + '"}]\n')
    yield yaml("links/each-highlight", fits, highlights(["'[" + "word " * 200 + "](https://example.com/" + "a" * 2_000 + ")'"] * 400))
    yield yaml("links/in-emphasis", fits, summary("**[" + "word " * 100_000 + "](https://example.com/" + "a" * 500_000 + ")**"))
    yield yaml("links/scheme", refused("RES1009", "RES2004"), summary(f"[a](javascript:{'a' * 500_000})"))
    yield yaml("links/mail", fits, summary("[mail](mailto:" + "a" * 500_000 + "@example.com)"))
