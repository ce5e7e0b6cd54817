"""Variants: each of them is the source once more, in each language; their paths are searched for, and guessed where they lead to nothing."""
from .attack import HEAD, LIMIT, highlights, lines, refused, summary, written_or, yaml
from .languages import FIFTY, TAGS

NAMES = [f"v{i}" for i in range(50)]


def variants(settings, names=NAMES):
    """Variants with these settings, in which `#` is the number of the variant."""
    return "variants:\n" + "".join(f"  {name}: {settings.replace('#', str(i))}\n" for i, name in enumerate(names))


def items(count, more=""):
    """Entries with ids."""
    return HEAD + "work:\n" + "".join(f"  - {{id: i{i}, name: N{i}{more.replace('#', str(i))}}}\n" for i in range(count))


def attacks():
    fits = written_or(LIMIT)
    label = variants("{set: {basics.label: L#}}")
    yield yaml("variants/fifty", fits, HEAD + label)
    yield yaml("variants/fifty-in-fifty-languages", fits, FIFTY + HEAD + label)
    yield yaml("variants/fifty-long", fits, summary("lorem ipsum " * 5_000) + label)
    yield yaml("variants/fifty-fitted", fits, "theme: {fit: true}\n" + highlights(["a line of text that is here"] * 300) + label)
    yield yaml("variants/too-many", LIMIT, HEAD + variants("{set: {basics.label: L#}}", [f"v{i}" for i in range(10_000)]))
    yield yaml("variants/languages-of-their-own", fits, HEAD + variants("{locale: [" + ", ".join(TAGS) + "]}"))
    paths = ", ".join(f"work.i{i}.name: X" for i in range(2_000, 2_200))
    yield yaml("variants/set-in-a-long-list", fits, items(10_000) + variants("{set: {" + paths + "}}"))
    yield yaml("variants/set-too-many", LIMIT, HEAD + variants("{set: {" + ", ".join(f"x-{i}: X" for i in range(20_000)) + "}}", ["a"]))
    yield yaml("variants/omit-nothing", fits, items(10_000) + variants("{omit: [" + ", ".join(f"work.j{i}" for i in range(200)) + "]}"))
    yield yaml("variants/tags-nobody-selects", fits, items(5_000, ", tags: [t#, u#]") + variants("{tags: [x#, -y#]}"))
    yield yaml("variants/deep-path", fits, HEAD + variants("{set: {" + ".".join("a" * 1_000) + ": X}}", ["a"]))
    translated = "{" + ", ".join(f"{tag}: text" for tag in TAGS) + "}"
    yield yaml("variants/translated", fits, FIFTY + HEAD + "work:\n  - name: A\n    highlights:\n" + lines([translated] * 200))
    yield yaml("variants/translated-in-a-long-list", fits,
        "locale: [en, de]\n" + HEAD + "work:\n  - name: A\n    highlights:\n" + lines(["{en: a, de: b}"] * 6_000) + label)
    yield yaml("variants/long-in-fifty-languages", fits, FIFTY + HEAD + "x-a:\n" + lines(["a"] * 18_000) + label)
    yield yaml("variants/untranslated", written_or(refused("RES1009", "RES1083")),
        FIFTY + HEAD + "work:\n  - name: A\n    highlights:\n" + lines(["{en-AA: text}"] * 3_000))
