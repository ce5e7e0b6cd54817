"""Nesting: what calls itself for each level must not run out of stack."""
from .attack import HEAD, LIMIT, json, refused, summary, written_or, yaml


def attacks():
    yield json("deep/json", LIMIT, '{"basics":{"name":"R"},"x-d":' + "[" * 100_000 + "]" * 100_000 + "}")
    yield json("deep/json-maps", LIMIT, '{"basics":{"name":"R"},"x-d":' + '{"a":' * 100_000 + "1" + "}" * 100_000 + "}")
    yield json("deep/json-open", refused("RES1009", "RES1001"), "[" * 1_000_000)
    yield yaml("deep/yaml", LIMIT, HEAD + "x-d: " + "[" * 100_000 + "]" * 100_000 + "\n")
    yield yaml("deep/yaml-maps", LIMIT, HEAD + "x-d: " + "{a: " * 50_000 + "1" + "}" * 50_000 + "\n")
    yield yaml("deep/yaml-open", refused("RES1009", "RES1001"), HEAD + "x-d: " + "[" * 1_000_000 + "\n")
    yield yaml("deep/yaml-closed", refused("RES1009", "RES1001", "RES1011"), HEAD + "x-d: " + "]" * 1_000_000 + "\n")
    yield yaml("deep/yaml-dashes", LIMIT, HEAD + "x-d:\n  " + "- " * 100_000 + "a\n")
    yield yaml("deep/yaml-indents", refused("RES1009", "RES1001"), HEAD + "x-d:\n" + "".join(" " * i + "a:\n" for i in range(1, 2_500)))
    yield yaml("deep/yaml-questions", refused("RES1009", "RES1001"), HEAD + "? " * 100_000 + "a\n")
    yield yaml("deep/yaml-keys", refused("RES1009", "RES1001", "RES1002", "RES1005"),
        HEAD + "".join("{" for _ in range(10_000)) + "a" + "}: 1" * 10_000 + "\n")
    yield yaml("deep/nested-lists", LIMIT, summary("|\n" + "".join("      " + "  " * i + "- a\n" for i in range(2_000)), quoted=False))
    yield yaml("deep/nested-numbers", written_or(LIMIT),
        summary("|\n" + "".join("      " + "   " * i + "1. a\n" for i in range(1_000)), quoted=False))
    yield yaml("deep/nested-one-line", written_or(LIMIT), summary("- " * 100_000 + "a"))
    yield yaml("deep/quotations", written_or(LIMIT), summary("> " * 100_000 + "a"))
    yield yaml("deep/markdown-openers", written_or(LIMIT), summary("*[`_" * 100_000))
    yield yaml("deep/markdown-brackets", written_or(LIMIT), summary("[" * 200_000))
    yield yaml("deep/markdown-closers", written_or(LIMIT), summary("]" * 200_000 + "(" * 100_000))
    yield yaml("deep/markdown-images", written_or(refused("RES1009", "RES1022")), summary("![" * 100_000 + "](x)" * 50_000))
    yield yaml("deep/markdown-stars", written_or(LIMIT), summary("*" * 200_000 + "a" + "*" * 200_000))
    yield yaml("deep/markdown-stars-apart", written_or(LIMIT), summary("*a **b " * 50_000))
    yield yaml("deep/markdown-backticks", written_or(LIMIT), summary(" ".join("`" * i for i in range(1, 1_200))))
    yield yaml("deep/markdown-links", written_or(LIMIT), summary("[a](" * 100_000))
    yield yaml("deep/markdown-angles", written_or(LIMIT), summary("<" * 300_000))
    yield yaml("deep/markdown-tables", written_or(LIMIT),
        summary("|\n      " + "|a" * 20_000 + "|\n      " + "|-" * 20_000 + "|\n", quoted=False))
    yield yaml("deep/markdown-definitions", written_or(LIMIT),
        summary("|\n" + "".join(f"      [a{i}]: https://example.com/ 'b'\n" for i in range(20_000)), quoted=False))
    yield json("deep/html-lists", written_or(LIMIT), '{"basics":{"name":"R","summary":"' + "<ul><li>a" * 50_000 + '"}}')
    yield json("deep/html-emphasis", written_or(LIMIT),
        '{"basics":{"name":"R","summary":"' + "<b>" * 100_000 + "a" + "</b>" * 100_000 + '"}}')
