"""Aliases: a short source that stands for a long one."""
from .attack import HEAD, LIMIT, WRITTEN, flow, highlights, json, lines, refused, written_or, yaml


def attacks():
    text = "lorem ipsum " * 2400
    entry = "x-w: &w {name: A, position: B, highlights: " + flow(["text of a line"] * 200) + "}\n"

    # What is short in the source and long in what it stands for: texts, lists, entries.
    yield yaml("aliases/text", LIMIT, HEAD + f'x-t: &t "{text}"\nwork:\n  - name: A\n    highlights:\n' + lines(["*t"] * 2400))
    yield yaml("aliases/text-flow", LIMIT, HEAD + f'x-t: &t "{text}"\nskills: [{{name: A, keywords: {flow(["*t"] * 2400)}}}]\n')
    yield yaml("aliases/text-block", LIMIT,
        HEAD + "x-t: &t |\n" + "  lorem ipsum\n" * 2400 + "work:\n  - name: A\n    highlights:\n" + lines(["*t"] * 2400))
    yield yaml("aliases/text-of-alias", LIMIT,
        HEAD + f'x-t: &t "{text}"\nx-u: &u {flow(["*t"] * 90)}\nwork:\n' + "  - {name: A, highlights: *u}\n" * 90)
    yield yaml("aliases/text-unused", refused("RES1009", "RES1005"),
        HEAD + f'x-t: &t "{text}"\nx-u:\n' + lines(["*t"] * 2400, 2) + "wrok: 1\n")
    yield yaml("aliases/levels", LIMIT, HEAD + "x-a: &a " + flow(["word"] * 9) + "\n" + "".join(
        f"x-{c}: &{c} {flow([f'*{p}'] * 9)}\n" for p, c in zip("abcdefgh", "bcdefghi")) + "work:\n  - name: A\n    highlights: *i\n")
    yield yaml("aliases/levels-maps", LIMIT, HEAD + "x-a: &a {k: word}\n" + "".join(
        f"x-{c}: &{c} {{{', '.join(f'k{i}: *{p}' for i in range(9))}}}\n" for p, c in zip("abcdefgh", "bcdefghi")))
    yield yaml("aliases/levels-two", LIMIT,
        HEAD + "x-a0: &a0 [word, word]\n" + "".join(f"x-a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, 60)))
    yield yaml("aliases/entry", LIMIT, HEAD + entry + "work:\n  - *w\n".replace("  - *w\n", "  - *w\n" * 3000))
    yield yaml("aliases/entry-merged", refused("RES1009", "RES1005", "RES1013"),
        HEAD + entry + "work:\n" + "  - {<<: *w, location: C}\n" * 3000)
    yield yaml("aliases/url", LIMIT, HEAD + 'x-u: &u "https://example.com/' + "a/" * 20_000 + '"\nwork:\n'
        + "".join(f"  - {{name: A{i}, url: *u}}\n" for i in range(2_000)))
    yield yaml("aliases/email", LIMIT, HEAD.replace("}", ", email: *e}").replace("basics", "x-e: &e " + "a" * 60 + "@example.com\nbasics")
               + f'x-t: &t "{text}"\nreferences:\n' + "  - {name: A, reference: *t}\n" * 2400)

    # The notation itself.
    yield yaml("aliases/within-itself", LIMIT, HEAD + "work: &w\n  - name: A\n    highlights: *w\n")
    yield yaml("aliases/merge-itself", refused("RES1001", "RES1005", "RES1009", "RES1013"), HEAD + "x-a: &a\n  <<: *a\n  b: 1\n")
    yield yaml("aliases/merge-list", refused("RES1009", "RES1005", "RES1013"),
        HEAD + "x-a: &a {b: 1}\nbasics2:\n  <<: " + flow(["*a"] * 20_000) + "\n")
    yield yaml("aliases/missing", refused("RES1009", "RES1011"), HEAD + "work:\n" + "  - name: *none\n" * 3000)
    yield yaml("aliases/long-name", written_or(LIMIT), HEAD + f"x-t: &{'t' * 400_000} one\nwork: [{{name: *{'t' * 400_000} }}]\n")
    yield yaml("aliases/many-names", written_or(refused("RES1009", "RES1011")),
        HEAD + "x-t:\n" + lines([f"&a{i} one" for i in range(20_000)], 2))
    yield yaml("aliases/same-name", written_or(refused("RES1009", "RES1011")), HEAD + "x-t:\n" + lines(["&a one", "*a"] * 20_000, 2))
    yield yaml("aliases/as-keys", refused("RES1005", "RES1001", "RES1009", "RES1011", "RES1013"),
        HEAD + "x-t: &t name\nwork:\n" + "  - {*t : A}\n" * 3000)
    yield yaml("aliases/anchored-keys", refused("RES1005", "RES1001", "RES1009", "RES1006"),
        HEAD + "".join(f"&k{i} wrok{i}: 1\n" for i in range(20_000)))
    yield yaml("aliases/few", WRITTEN, highlights(["&a one line", "*a", "*a"]))

    # JSON has none; its way to say a thing twice is a key that comes twice.
    yield json("aliases/json-duplicates", refused("RES1006", "RES1009"), '{"basics":{"name":"R"},' + ",".join(['"work":[]'] * 30_000) + "}")
    yield json("aliases/json-name-thousands", refused("RES1006", "RES1009"), '{"basics":{' + ",".join(['"name":"R"'] * 30_000) + "}}")
