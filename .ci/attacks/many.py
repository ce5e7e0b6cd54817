"""Lists that are far too long, and what is done once for each value, or for each two."""
from .attack import HEAD, LIMIT, flow, highlights, json, lines, partly, refused, summary, written_or, yaml


def attacks():
    fits = written_or(LIMIT)
    yield yaml("many/links", fits, summary("[a](https://example.com/) " * 40_000))
    yield yaml("many/links-each", fits, highlights(["'[a](https://example.com/)'"] * 20_000))
    yield yaml("many/highlights", fits, highlights(["a line of text"] * 60_000))
    yield yaml("many/highlights-short", fits, highlights(["a"] * 95_000))
    yield yaml("many/highlights-fewer", fits, highlights(["a line of text"] * 5_000))
    yield yaml("many/entries", fits, HEAD + "work:\n" + "  - {name: A, position: B, startDate: 2019-01, endDate: 2020-01}\n" * 15_000)
    yield yaml("many/entries-same-date", fits,
        HEAD + "education:\n" + "".join(f"  - {{institution: I{i}, area: A, startDate: 2019}}\n" for i in range(20_000)))
    yield yaml("many/entries-same", fits, HEAD + "awards:\n" + "  - title: A\n" * 30_000)
    yield yaml("many/entries-empty", written_or(refused("RES1009", "RES1018", "RES1002")), HEAD + "work:\n" + "  - \n" * 50_000)
    yield yaml("many/ids", written_or(refused("RES1033", "RES1009")), HEAD + "work:\n" + "  - {name: A, id: same}\n" * 20_000)
    yield yaml("many/tags", fits, HEAD + "work: [{name: A, tags: " + flow(f"t{i}" for i in range(60_000)) + "}]\n")
    yield yaml("many/sections", written_or(LIMIT),
        HEAD + "sections:\n" + "".join(f"  - {{id: s{i}, title: T{i}, entries: [x]}}\n" for i in range(20_000)))
    yield yaml("many/sections-fewer", fits,
        HEAD + "sections:\n" + "".join(f"  - {{id: s{i}, title: T{i}, entries: [x]}}\n" for i in range(11_000)))
    yield yaml("many/sections-unknown", refused("RES1028", "RES1009"), HEAD + "sections: " + flow(f"wrok{i}" for i in range(30_000)) + "\n")
    yield yaml("many/sections-twice", refused("RES1029", "RES1009"), HEAD + "sections: " + flow(["work"] * 50_000) + "\n")
    yield yaml("many/unknown", refused("RES1005", "RES1009"), HEAD + "".join(f"wrok{i}: 1\n" for i in range(50_000)))
    yield yaml("many/unknown-in-entries", refused("RES1005", "RES1009"),
        HEAD + "work:\n" + "  - {name: A, nmae: 1, hilights: 2}\n" * 12_000)
    yield yaml("many/unknown-on-one-line", refused("RES1005", "RES1009"), HEAD + "work: " + flow(["{name: A, nmae: 1}"] * 9_000) + "\n")
    yield json("many/unknown-json", written_or(refused("RES1005", "RES1009")),
        '{"basics":{"name":"R"},' + ",".join(f'"wrok{i}":1' for i in range(50_000)) + "}")
    yield yaml("many/keys-same", refused("RES1014", "RES1009"), HEAD + "work: []\n" * 50_000)
    yield yaml("many/keys-quoted", refused("RES1014", "RES1009"), HEAD + "\"\\u0077ork\": []\n" * 50_000)
    yield yaml("many/own-keys", written_or(LIMIT),
        HEAD + "".join(f"x-{i:05}: 1\n" for i in range(20_000)) + "sections:\n"
            + "".join(f"  - {{id: s-{i:05}, entries: []}}\n" for i in range(9_000)))
    yield yaml("many/emails", fits, "basics:\n  name: R\n  email: " + flow(f"u{i}@example.com" for i in range(90_000)) + "\n")
    yield yaml("many/emails-fewer", fits, "basics:\n  name: R\n  email: " + flow(f"u{i}@example.com" for i in range(3_000)) + "\n")
    yield yaml("many/phones", fits, "basics:\n  name: R\n  phone: " + flow(f'"+49 30 {i}"' for i in range(40_000)) + "\n")
    yield yaml("many/phones-empty", written_or(refused("RES1009", "RES1018", "RES2001", "RES1010")),
        "basics:\n  name: R\n  phone: " + flow(['"\\u200b"'] * 30_000) + "\n")
    yield yaml("many/urls-of-person", fits, "basics:\n  name: R\n  url: " + flow(f"https://example.com/{i}" for i in range(30_000)) + "\n",
        )
    yield yaml("many/profiles", fits, "basics:\n  name: R\n  profiles:\n"
        + "".join(f"    - {{network: n{i}, username: u{i}, url: \"https://example.com/{i}\"}}\n" for i in range(14_000)))
    yield yaml("many/profiles-same", fits, "basics:\n  name: R\n  profiles:\n" + "    - {network: GitHub, username: u}\n" * 20_000)
    yield yaml("many/urls", fits, highlights(["see https://example.com/a and https://example.com/b"] * 30_000))
    yield yaml("many/addresses", fits, summary("https://example.com/a " * 40_000))
    yield yaml("many/keywords", fits, HEAD + "skills: [{name: A, keywords: " + flow(["word"] * 90_000) + "}]\n")
    yield yaml("many/keywords-of-each", fits, HEAD + "skills:\n" + ("  - {name: A, keywords: " + flow(["word"] * 90) + "}\n") * 900)
    yield yaml("many/authors", fits, HEAD + "publications: [{name: A, authors: " + flow(f"Name{i}" for i in range(90_000)) + "}]\n")
    yield yaml("many/authors-of-each", fits,
        HEAD + "publications:\n" + ("  - {name: A, authors: " + flow(["Robin Sample"] * 50) + "}\n") * 1_500)
    yield yaml("many/courses", fits, HEAD + "education: [{institution: A, courses: " + flow(["word"] * 90_000) + "}]\n")
    yield yaml("many/pages", fits, HEAD + "theme: {margin: 5cm, styles: {body: {size: 96, lineHeight: 144}}}\nwork:\n  - name: A\n    summary: \"" + "Wide word " * 60_000 + "\"\n")
    yield yaml("many/pages-of-items", fits,
        "theme: {margin: 5cm, styles: {body: {size: 96, lineHeight: 144}}}\n" + highlights(["Wide word"] * 10_000))
    yield yaml("many/pages-of-headings", fits,
        HEAD + "theme: {margin: 5cm, styles: {heading: {size: 96}}}\nsections:\n"
            + "".join(f"  - {{id: s{i}, title: Wide title, entries: [x]}}\n" for i in range(4_000)))
    yield yaml("many/rows", fits, HEAD + "sections: [{id: skills, layout: table}]\nskills:\n"
        + "  - {name: A, keywords: [x, y]}\n" * 12_000)
    yield yaml("many/rows-own", fits, HEAD + "sections: [{id: own, title: T, layout: table, entries: "
        + flow(["{title: A, highlights: [x]}"] * 9_000) + "}]\n")
    yield yaml("many/own-entries", written_or(LIMIT), HEAD + "sections: [{id: own, title: T, entries: " + flow(["x"] * 60_000) + "}]\n")
    yield yaml("many/comments", written_or(LIMIT), HEAD + "# a line that says nothing\n" * 150_000)
    yield yaml("many/blank-lines", written_or(LIMIT), HEAD + "\n" * 4_000_000 + "work: []\n")
    yield yaml("many/spaces", written_or(refused("RES1001", "RES1009")), HEAD + " " * 4_000_000 + "\n")
    yield yaml("many/documents", refused("RES1001", "RES1009"), (HEAD + "---\n") * 30_000)
    yield yaml("many/empty-flows", refused("RES1002", "RES1009"),
        HEAD + "x-a: " + flow(["{}"] * 60_000) + "\nwork: " + flow(["[]"] * 30_000) + "\n")
    yield yaml("many/brackets-side-by-side", written_or(refused("RES1002", "RES1009")), HEAD + "x-a: " + flow(["[[]]"] * 30_000) + "\n")
    yield json("many/json-spaces", written_or(LIMIT), '{"basics":{"name":"R"},' + " " * 3_000_000 + '"work":[]}')
    yield json("many/json-values", LIMIT, "[" + ",".join(["1"] * 200_000) + "]")
