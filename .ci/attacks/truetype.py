"""Makes a TrueType font of two glyphs, sound or unsound in any of its tables."""
import struct

REGULAR = 0x10000


def expansion(times, glyph=1):
    """A GSUB table by which glyph 1 becomes `times` of a glyph."""
    lookup = struct.pack(">HHHH", 2, 0, 1, 8) + struct.pack(">HHHHHHH", 1, 8, 1, 8 + 2 + 2 * times, 1, times, glyph)[:12]
    coverage = 8 + 2 + 2 * times
    lookup = struct.pack(">HHHH", 2, 0, 1, 8) + struct.pack(">HHHH", 1, coverage, 1, 8) + struct.pack(">H", times) + struct.pack(">H",
        glyph) * times
    lookup += struct.pack(">HHH", 1, 1, 1)
    return substitutions([lookup])


def substitutions(lookups):
    """A GSUB table whose feature `ccmp` applies these lookups in order."""
    script = struct.pack(">H4sHHHHH", 1, b"DFLT", 8, 4, 0, 0, 0xFFFF) + struct.pack(">HH", 1, 0)
    feature = struct.pack(">H4sH", 1, b"ccmp", 8) + struct.pack(">HH", 0,
        len(lookups)) + b"".join(struct.pack(">H", i) for i in range(len(lookups)))
    listed, at = struct.pack(">H", len(lookups)), 2 + 2 * len(lookups)
    for lookup in lookups:
        listed += struct.pack(">H", at)
        at += len(lookup)
    return struct.pack(">HHHHH", 1, 0, 10, 10 + len(script),
        10 + len(script) + len(feature)) + script + feature + listed + b"".join(lookups)


def characters(*ranges, kind=13):
    """A cmap of ranges: first character, last character, glyph."""
    listed = b"".join(struct.pack(">III", *each) for each in sorted(ranges))
    return struct.pack(">HHHHI", 0, 1, 3, 10, 12) + struct.pack(">HHIII", kind, 0, 16 + len(listed), 0, len(ranges)) + listed


def names(*texts):
    """A name table of (number, text)."""
    store, records = b"", b""
    for number, text in texts:
        data = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, number, len(data), len(store) & 0xFFFF)
        store += data
    return struct.pack(">HHH", 0, len(texts), 6 + 12 * len(texts)) + records + store


def shape():
    """A triangle."""
    made = struct.pack(">5h2H", 1, 0, 0, 500, 700, 3, 0) + b"\x01" * 4 + struct.pack(">8h", 0, 500, 0, -500, 0, 0, 700, 0)
    return made + b"\0" * (-len(made) % 4)


def composite(*glyphs):
    """A glyph made of other glyphs."""
    parts = b"".join(struct.pack(">HHbb", 2 | (0x20 if i + 1 < len(glyphs) else 0), glyph, 0, 0) for i, glyph in enumerate(glyphs))
    made = struct.pack(">5h", -1, 0, 0, 500, 700) + parts
    return made + b"\0" * (-len(made) % 4)


def outlines(*shapes):
    """The tables glyf and loca."""
    ends = [0]
    for each in shapes:
        ends.append(ends[-1] + len(each))
    return {b"glyf": b"".join(shapes), b"loca": b"".join(struct.pack(">I", end) for end in ends)}


def head(units=1000):
    return struct.pack(">HHHHIIHHQQhhhhHHhhh", 1, 0, 1, 0, 0, 0x5F0F3CF5, 0, units, 0, 0, 0, 0, 500, 700, 0, 8, 2, 1, 0)


def maxima(glyphs=2):
    return struct.pack(">I14H", 0x10000, glyphs, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)


def tables(letters=1, box=1, name="Attack"):
    """The tables of a font. Letters are the glyph `letters`, the sign for what is missing is `box`; there may be no such glyphs."""
    return {
        b"OS/2": struct.pack(">HhHHH", 4, 500, 400, 5, 0) + b"\0" * 48 + b"NONE"
            + struct.pack(">3H3h2H", 64, 32, 126, 800, -200, 0, 800, 200)
                 + b"\0" * 8 + struct.pack(">hhHHH", 500, 700, 0, 32, 1),
        b"cmap": characters((32, 126, letters), (0x25A0, 0x25A1, box), (0xFFFD, 0xFFFD, box)),
        b"head": head(),
        b"hhea": struct.pack(">HHhhHH", 1, 0, 800, -200, 0, 600) + struct.pack(">11hH", 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 2),
        b"hmtx": struct.pack(">Hh", 600, 0) * 2,
        b"maxp": maxima(),
        b"name": names((1, name), (2, "Regular"), (4, name), (6, name)),
        b"post": struct.pack(">IIhhIIIII", 0x30000, 0, -100, 50, 0, 0, 0, 0, 0),
        **outlines(shape(), shape()),
    }


def file(made, version=REGULAR, shift=0):
    """Puts tables into a file; `shift` is the place of the file within a larger one."""
    made = dict(sorted(made.items()))
    directory, data = struct.pack(">IHHHH", version, len(made), 128, 3, 32), b""
    for tag, table in made.items():
        directory += tag + struct.pack(">III", 0, shift + 12 + 16 * len(made) + len(data), len(table))
        data += table + b"\0" * (-len(table) % 4)
    return directory + data


def font(letters=1, box=1, name="Attack", more=None):
    return file(tables(letters, box, name) | (more or {}))


def collection(count):
    """A collection of that many faces, all of which are the same."""
    start = 12 + 4 * count
    return b"ttcf" + struct.pack(">HHI", 1, 0, count) + struct.pack(">I", start) * count + file(tables(), shift=start)
