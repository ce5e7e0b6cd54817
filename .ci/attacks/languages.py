"""Languages: each of them has outputs of its own, and what costs much once costs it fifty times."""
import random
import zlib
from string import ascii_uppercase

from . import png
from .attack import HEAD, LIMIT, WRITTEN, highlights, refused, summary, written_or, yaml

LANGUAGES = ["en", "de", "fr", "it", "es", "pt", "nl", "da", "sv", "pl"]
TAGS = [f"en-{a}{b}" for a in "ABCDE" for b in "ABCDEFGHIJ"]
FIFTY = "locale: [" + ", ".join(TAGS) + "]\n"
TEN = f"locale: [{', '.join(LANGUAGES)}]\n"
PHOTO = "basics: {name: Robin Sample, image: photo.png}\n"
SIDE = 6_300


def noise():
    """A picture of 19 MB that does not compress."""
    dice = random.Random(7)
    return png.picture(2_500, 2_500, data=zlib.compress(b"".join(b"\0" + dice.randbytes(7_500) for _ in range(2_500)), 1))


def attacks():
    fits = written_or(refused("RES1009", "RES1038"))
    yield yaml("languages/photo-large-unpacked", fits, TEN + PHOTO, {"photo.png": lambda: png.of_zeros(SIDE, SIDE, 16, 6)})
    yield yaml("languages/photo-large-file", fits, FIFTY + PHOTO, {"photo.png": noise})
    yield yaml("languages/photo-large-file-ten", fits, TEN + PHOTO, {"photo.png": noise})
    yield yaml("languages/highlights", written_or(LIMIT), FIFTY + highlights(["a line of text that is here"] * 3_000))
    yield yaml("languages/summary", written_or(LIMIT), FIFTY + summary("lorem ipsum " * 5_000))
    yield yaml("languages/empty", written_or(LIMIT), FIFTY + HEAD)
    yield yaml("languages/fit", written_or(LIMIT), FIFTY + "theme: {fit: true}\n" + highlights(["a line of text that is here"] * 300))
    yield yaml("languages/too-many", refused("RES1009", "RES1032"),
        "locale: [" + ", ".join(f"en-{i}" for i in range(10_000, 20_000)) + "]\n" + HEAD)
    yield yaml("languages/option", refused("RES1009", "RES1032", "RES1047"), HEAD,
        options={"locale": ",".join(f"{language}-{a}{b}" for language in LANGUAGES for a in ascii_uppercase for b in ascii_uppercase)})
    yield yaml("languages/option-fifty-one", refused("RES1009", "RES1032"), HEAD, options={"locale": ",".join([*TAGS, "de"])})
    yield yaml("languages/option-commas", written_or(refused("RES1009", "RES1032", "RES5020", "RES5080")), HEAD,
        options={"locale": "," * 50_000}, in_build=WRITTEN)
    yield yaml("languages/option-same", written_or(refused("RES1009", "RES1047", "RES1032")), HEAD,
        options={"locale": ",".join(["en"] * 20_000)})
