"""Fonts: glyphs there are none of, letters that become thousands, tables that name each other, one font under many names, and folders."""
import struct

from . import truetype
from .attack import HEAD, WRITTEN, Folder, Link, Pipe, Socket, Sparse, Attack, flow, partly, refused, summary, written_or, yaml

UNUSABLE = refused("RES4012", "RES1009", "RES1035", "RES1036", "RES4014", "RES4015")
HEAVY = 20 << 20


def heavy(name):
    """A sound font with 20 MB of nothing behind it."""
    return Sparse(HEAVY, truetype.font(name=name))


def font(name, outcome, content, text="A line of text", more=None):
    return yaml("fonts/" + name, outcome, "theme: {font: own.ttf}\n" + summary(text), {"own.ttf": content, **(more or {})})


def folder(name, outcome, files):
    return yaml("fonts/folder-" + name, outcome, summary("A \u4e2d B"), {"own/" + path: content for path, content in files.items()},
        options={"fonts": "own"})


def attacks():
    # A writer that cannot use a font leaves its own output out.
    may_fail = written_or(UNUSABLE, partly("RES4012", "RES4015", "RES1009", "RES4014"))
    fails = written_or(UNUSABLE, partly("RES4012", "RES4015", "RES1009", "RES4014"))
    yield font("sound", WRITTEN, truetype.font())

    # Glyphs beyond the last one.
    yield font("beyond", may_fail, truetype.font(500, 500))
    yield font("beyond-by-one", may_fail, truetype.font(2, 2))
    yield font("beyond-letters", may_fail, truetype.font(500, 1))
    yield font("beyond-box", may_fail, truetype.font(1, 500), "A line with \u4e2d in it")
    yield font("beyond-all", may_fail, truetype.font(0xFFFF, 0xFFFFFF))
    yield font("beyond-substitution", may_fail, truetype.font(more={b"GSUB": truetype.expansion(2, 500)}))
    yield font("no-glyphs", fails, truetype.font(more={b"maxp": truetype.maxima(0)}))
    yield font("too-many-glyphs", may_fail, truetype.font(more={b"maxp": truetype.maxima(0xFFFF)}))

    # Letters that become many.
    yield font("expanding", may_fail, truetype.font(more={b"GSUB": truetype.expansion(60)}), "word " * 20_000)
    yield font("expanding-more", may_fail, truetype.font(more={b"GSUB": truetype.expansion(60)}), "word " * 200_000)
    yield font("expanding-far", may_fail, truetype.font(more={b"GSUB": truetype.expansion(15_000)}), "word " * 200)
    yield font("expanding-a-little", may_fail, truetype.font(more={b"GSUB": truetype.expansion(3)}), "word " * 20_000)
    yield font("expanding-highlights", may_fail, truetype.font(more={b"GSUB": truetype.expansion(60)}), "word", {})
    yield yaml("fonts/expanding-many-texts", may_fail,
        "theme: {font: own.ttf}\n" + HEAD + "skills: [{name: A, keywords: " + flow(["word word"] * 10_000) + "}]\n",
               {"own.ttf": truetype.font(more={b"GSUB": truetype.expansion(60)})})
    yield font("substitutions-many", may_fail, truetype.font(more={b"GSUB": many_substitutions(10_000)}), "word " * 5_000)
    yield font("substitutions-loop", may_fail, truetype.font(more={b"GSUB": within_itself()}), "word " * 2_000)

    # Glyphs of glyphs.
    yield font("composite-itself", may_fail, truetype.font(more=truetype.outlines(truetype.shape(), truetype.composite(1))))
    yield font("composite-circle", may_fail, truetype.font(more=truetype.outlines(truetype.composite(1), truetype.composite(0))))
    yield font("composite-beyond", may_fail, truetype.font(more=truetype.outlines(truetype.shape(), truetype.composite(7_000))))
    yield font("composite-many", may_fail, truetype.font(more=truetype.outlines(truetype.shape(), truetype.composite(*[0] * 60_000))))
    yield font("composite-levels", may_fail, composite_levels())

    # One font under many spellings; many fonts.
    yield yaml("fonts/spellings", may_fail, HEAD + "theme: {fonts: {fallbacks: " + flow("./" * i + "own.ttf" for i in range(100)) + "}}\n",
        {"own.ttf": heavy("Attack")})
    yield yaml("fonts/spellings-400", may_fail,
        HEAD + "theme: {fonts: {fallbacks: " + flow("./" * i + "own.ttf" for i in range(400)) + "}}\n", {"own.ttf": heavy("Attack")})
    yield yaml("fonts/spellings-folders", may_fail,
        HEAD + "theme: {fonts: {fallbacks: " + flow("a/../" * i + "own.ttf" for i in range(100)) + "}}\n",
               {"own.ttf": heavy("Attack"), "a/b": b""})
    yield yaml("fonts/links", may_fail, HEAD + "theme: {fonts: {fallbacks: " + flow(f"l{i}.ttf" for i in range(100)) + "}}\n",
               {"own.ttf": heavy("Attack"), **{f"l{i}.ttf": Link("own.ttf") for i in range(100)}})
    yield yaml("fonts/many", may_fail, HEAD + "theme: {fonts: {fallbacks: " + flow(f"f{i}.ttf" for i in range(30)) + "}}\n",
        {f"f{i}.ttf": heavy(f"Attack{i}") for i in range(30)})
    yield yaml("fonts/many-small", may_fail, HEAD + "theme: {fonts: {fallbacks: " + flow(f"f{i}.ttf" for i in range(300)) + "}}\n",
        {f"f{i}.ttf": truetype.font(name=f"Attack{i}") for i in range(300)})
    yield Attack("fonts/each", may_fail, {
        **{f"f{i}.ttf": heavy(f"Attack{i}") for i in range(40)},
        **{f"p{i}.resume.yaml": HEAD + f"theme: {{font: f{i}.ttf}}\n" for i in range(40)}}, paths=(".",), sources_at_once=40)

    # Tables.
    yield font("names-of-markup", WRITTEN, truetype.font(name="</style><script>alert(1)</script>"))
    yield font("names-of-style", WRITTEN, truetype.font(name="a'}\\2c;} body { background: url(//e.example)"))
    yield font("name-long", may_fail, truetype.font(name="A" * 10_000))
    yield font("names-many", may_fail, truetype.font(more={b"name": truetype.names(*[(1, "Attack")] * 2_000)}))
    yield font("name-controls", may_fail, truetype.font(name="a\n::error::b\x1b[31m\x00"))
    yield font("units-zero", may_fail, truetype.font(more={b"head": truetype.head(0)}))
    yield font("units-one", may_fail, truetype.font(more={b"head": truetype.head(1)}))
    yield font("units-many", may_fail, truetype.font(more={b"head": truetype.head(0xFFFF)}))
    yield font("widths-zero", may_fail, truetype.font(more={b"hmtx": struct.pack(">Hh", 0, 0) * 2}), "word " * 20_000)
    yield font("widths-large", may_fail, truetype.font(more={b"hmtx": struct.pack(">Hh", 0xFFFF, 0) * 2}), "word " * 2_000)
    yield font("heights-large", may_fail,
        truetype.font(more={b"hhea": struct.pack(">HHhhHH", 1, 0, 32767, -32768, 32767, 600) + struct.pack(">11hH", *[0] * 11, 2)}),
            "word " * 2_000)
    yield font("heights-zero", may_fail, truetype.font(more={b"hhea": struct.pack(">HHhhHH", 1, 0, 0, 0, 0, 600)
        + struct.pack(">11hH", *[0] * 11, 2)}), "word " * 2_000)
    yield font("characters-many", may_fail,
        truetype.font(more={b"cmap": truetype.characters(*[(i * 2, i * 2, 1) for i in range(500_000)], kind=12)}))
    yield font("characters-all", may_fail, truetype.font(more={b"cmap": truetype.characters((0, 0x10FFFF, 1))}))
    yield font("characters-beyond", may_fail, truetype.font(more={b"cmap": truetype.characters((0, 0xFFFFFFFF, 1), kind=12)}))
    yield font("characters-missing", fails, truetype.font(more={b"cmap": b"\0" * 4}))
    for tag in (b"OS/2", b"cmap", b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"name", b"post"):
        yield font("table-empty-" + tag.decode().replace("/", ""), fails, truetype.font(more={tag: b""}))
    yield font("table-places", fails, places_beyond())
    yield font("tables-many", fails, truetype.font(more={struct.pack(">I", i + 0x61616161): b"" for i in range(60_000)}))
    yield font("tables-none", UNUSABLE, truetype.file({}))
    yield font("coloured", may_fail, truetype.font(more={b"COLR": b"\xff" * 1_000, b"CPAL": b"\xff" * 100, b"SVG ": b"\xff" * 100}))
    yield font("variable", may_fail, truetype.font(more={b"fvar": struct.pack(">HHHHHHHH", 1, 0, 16, 2, 0xFFFF, 20, 0xFFFF, 4)
        + b"\xff" * 400, b"gvar": b"\xff" * 400}))
    yield font("positions", may_fail, truetype.font(more={b"GPOS": b"\xff" * 400, b"GDEF": b"\xff" * 400, b"kern": b"\xff" * 400}))

    # Other kinds of files.
    yield font("collection", fails, truetype.collection(10_000))
    yield font("collection-of-itself", fails, b"ttcf" + struct.pack(">HHII", 1, 0, 1, 0))
    yield font("collection-count", fails, b"ttcf" + struct.pack(">HHI", 1, 0, 0xFFFFFFFF) + b"\0" * 100)
    yield font("woff2", UNUSABLE, b"wOF2" + truetype.font()[4:])
    yield font("woff", UNUSABLE, b"wOFF" + truetype.font()[4:])
    yield font("cff-empty", fails, truetype.file({**{k: v for k, v in truetype.tables().items() if k not in (b"glyf", b"loca")},
        b"CFF ": b""}, 0x4F54544F))
    yield font("cff-counts", fails, truetype.file({**{k: v for k, v in truetype.tables().items() if k not in (b"glyf", b"loca")},
        b"CFF ": b"\1\0\4\4" + b"\xff\xff\4" + b"\xff" * 4_000}, 0x4F54544F))
    yield font("no-font", UNUSABLE, "not a font")
    yield font("empty", UNUSABLE, b"")
    yield font("cut", fails, truetype.font()[:200])
    yield font("too-large", UNUSABLE, Sparse(1_900 << 20, truetype.font()))
    yield font("pipe", UNUSABLE, Pipe())
    yield font("socket", UNUSABLE, Socket())
    yield font("folder", UNUSABLE, Folder())
    yield font("device", UNUSABLE, Link("/dev/zero"))
    yield font("outside", UNUSABLE, Link("/etc/passwd"))
    yield font("link-to-pipe", UNUSABLE, Link("queue"), more={"queue": Pipe()})
    # Folders with fonts for a letter that the theme lacks.
    yield folder("heavy", may_fail, {f"F{i:02}-Regular.ttf": heavy(f"F{i}") for i in range(30)})
    yield folder("many", may_fail, {f"F{i:05}-Regular.ttf": b"" for i in range(20_000)})
    yield folder("pipe", may_fail, {"A-Regular.ttf": Pipe()})
    yield folder("outside", may_fail, {"A-Regular.ttf": Link("/etc/passwd")})
    yield folder("list-outside", may_fail, {"fonts.yaml": "families: [{regular: ../../../../etc/passwd}]\n"})
    yield folder("list-of-many", may_fail, {"A.ttf": heavy("A"), "fonts.yaml":
        "families: " + flow("{regular: " + "./" * (i % 500) + "A.ttf}" for i in range(10_000)) + "\n"})
    yield folder("list-of-aliases", may_fail, {"fonts.yaml": "x-a: &a " + flow(["x"] * 10) + "\n" + "".join(
        f"x-{chr(98 + i)}: &{chr(98 + i)} " + flow(["*" + chr(97 + i)] * 10) + "\n" for i in range(9)) + "families: *j\n"})
    yield yaml("fonts/outside-path", refused("RES1036", "RES1035", "RES1040"), HEAD + "theme: {font: ../../../../../../../etc/own.ttf}\n")


def many_substitutions(count):
    """Lookups that replace glyph 1 by itself."""
    same = struct.pack(">HHHH", 1, 0, 1, 8) + struct.pack(">HHh", 1, 6, 0) + struct.pack(">HHH", 1, 1, 1)
    return truetype.substitutions([same] * min(count, 2_000))


def within_itself():
    """A contextual lookup that applies itself."""
    rule = struct.pack(">HHHH", 1, 1, 0, 0)
    subtable = struct.pack(">HHHH", 1, 8, 1, 14) + struct.pack(">HHH", 1, 1, 1) + struct.pack(">HH", 1, 4) + rule
    return truetype.substitutions([struct.pack(">HHHH", 5, 0, 1, 8) + subtable])


def composite_levels():
    """Forty glyphs, each made of the next one twice: a million million triangles."""
    count = 40
    shapes = [truetype.composite(i + 1, i + 1) for i in range(count - 1)] + [truetype.shape()]
    return truetype.font(more={b"maxp": truetype.maxima(count), b"hmtx": struct.pack(">Hh", 600, 0) * 2 + b"\0\0" * (count - 2),
        **truetype.outlines(*shapes)})


def places_beyond():
    """A directory whose tables lie behind the end of the file."""
    made = bytearray(truetype.font())
    for table in range(10):
        struct.pack_into(">II", made, 12 + 16 * table + 8, 0xFFFFFF00, 0xFFFFFFFF)
    return bytes(made)
