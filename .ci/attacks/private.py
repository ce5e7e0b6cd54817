"""What a camera or a program writes beside a picture: no byte of it may be in any output. And private values to search outputs for."""
import struct
import zlib

from . import jpeg, png
from .attack import HEAD, LIMIT, WRITTEN, flow, refused, summary, written_or, yaml
from .pictures import UNUSABLE

SECRET = b"GPSLatitude 48.858370 secret"


def exif(text=SECRET, orientation=1):
    """A directory of an orientation and a description, as a camera writes it."""
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0) + struct.pack(">HHII", 0x010E, 2, len(text), 8 + 2 + 24 + 4)
    return b"MM\0*\0\0\0\x08" + struct.pack(">H", 2) + entries + b"\0\0\0\0" + text


def private(name, content, file, outcome=WRITTEN, more=""):
    return yaml("private/" + name, outcome, f"basics: {{name: Robin Sample, image: {file}}}\n" + more, {file: content}, secret=b"secret")


def of_png(*chunks, after=b""):
    return png.picture(8, 8, data=png.zeros(8 * 25), extra=b"".join(png.chunk(*each) for each in chunks)) + after


def attacks():
    may_fail = written_or(UNUSABLE)
    xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
    sound = png.picture(8, 8, data=png.zeros(8 * 25))

    yield private("png-text", of_png((b"tEXt", b"Comment\0" + SECRET)), "photo.png")
    yield private("png-text-compressed", of_png((b"zTXt", b"Comment\0\0" + zlib.compress(SECRET))), "photo.png")
    yield private("png-xmp", of_png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + SECRET)), "photo.png")
    yield private("png-exif", of_png((b"eXIf", exif())), "photo.png")
    yield private("png-exif-turned", of_png((b"eXIf", exif(orientation=6))), "photo.png")
    yield private("png-raw-profile", of_png((b"tEXt", b"Raw profile type exif\0\nexif\n" + SECRET)), "photo.png")
    yield private("png-own-chunks", of_png((b"seCr", SECRET), (b"prVw", SECRET), (b"tIME", b"\x07\xea\1\1\1\1\1")), "photo.png")
    yield private("png-time-place", of_png((b"oFFs", SECRET), (b"sTER", SECRET), (b"hIST", SECRET)), "photo.png", may_fail)
    yield private("png-palette-names", of_png((b"sPLT", b"secret\0\x08")), "photo.png", may_fail)
    yield private("png-profile-name", of_png((b"iCCP", b"secret\0\0" + zlib.compress(b"\0" * 200))), "photo.png", may_fail)
    yield private("png-after-rows", png.picture(8, 8, data=png.zeros(200), after=png.chunk(b"tEXt", b"Comment\0" + SECRET)), "photo.png")
    yield private("png-after-end", sound + SECRET, "photo.png")
    yield private("png-after-end-chunk", sound + png.chunk(b"tEXt", b"Comment\0" + SECRET), "photo.png")
    yield private("png-in-rows", png.picture(8, 8, data=png.zeros(200) + SECRET), "photo.png", may_fail)
    yield private("png-behind-rows", png.picture(8, 8, data=zlib.compress(b"\0" * 200 + SECRET)), "photo.png", may_fail)
    yield private("png-empty-rows", png.picture(8, 8, data=png.zeros(200), extra=png.chunk(b"IDAT", b"") + png.chunk(b"tEXt", SECRET)),
        "photo.png", may_fail)
    for colour in (2, 3):
        yield private(f"png-unused-colours-{colour}", png.of_zeros(8, 8, colour=colour, extra=png.chunk(b"PLTE", b"\0" * 3 + SECRET + b"\0\0")),
            "photo.png", may_fail)
    yield private("png-unused-transparency", png.of_zeros(8, 8, colour=3,
        extra=png.chunk(b"PLTE", b"\0" * 96) + png.chunk(b"tRNS", b"\xff" + SECRET)), "photo.png", may_fail)
    yield private("png-all", of_png((b"tEXt", b"Comment\0" + SECRET), (b"eXIf", exif()),
        (b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + SECRET), after=SECRET), "photo.png")

    yield private("jpeg-exif", jpeg.sound(jpeg.segment(0xE1, b"Exif\0\0" + exif())), "photo.jpg")
    yield private("jpeg-exif-turned", jpeg.sound(jpeg.segment(0xE1, b"Exif\0\0" + exif(orientation=6))), "photo.jpg")
    yield private("jpeg-exif-raw", jpeg.sound(jpeg.segment(0xE1, b"Exif\0\0" + SECRET)), "photo.jpg")
    yield private("jpeg-xmp", jpeg.sound(jpeg.segment(0xE1, xmp)), "photo.jpg")
    yield private("jpeg-xmp-extended", jpeg.sound(jpeg.segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + SECRET)), "photo.jpg")
    yield private("jpeg-comment", jpeg.sound(jpeg.segment(0xFE, SECRET)), "photo.jpg")
    yield private("jpeg-iptc", jpeg.sound(jpeg.segment(0xED,
        b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(SECRET)) + SECRET)), "photo.jpg")
    yield private("jpeg-thumbnail", jpeg.sound(jpeg.segment(0xE0, b"JFXX\0\x10" + SECRET)), "photo.jpg")
    yield private("jpeg-jfif-thumbnail", jpeg.SOUND[:2] + jpeg.segment(0xE0, b"JFIF\0\1\1\0\0\1\0\1\3\3" + SECRET[:27]) + jpeg.SOUND[20:],
        "photo.jpg", may_fail)
    yield private("jpeg-all-applications", jpeg.sound(*[jpeg.segment(0xE0 + i, SECRET) for i in range(16)]), "photo.jpg", may_fail)
    yield private("jpeg-adobe-longer", jpeg.sound(jpeg.segment(0xEE, b"Adobe\0\x64\0\0\0\0\1" + SECRET)), "photo.jpg", may_fail)
    yield private("jpeg-not-a-profile", jpeg.sound(jpeg.segment(0xE2, b"MPF\0" + SECRET)), "photo.jpg")
    yield private("jpeg-own-segments", jpeg.sound(*[jpeg.segment(marker, SECRET) for marker in (0xF0, 0xFD)]), "photo.jpg", may_fail)
    yield private("jpeg-after-frame", jpeg.SOUND.replace(b"\xff\xda", jpeg.segment(0xFE, SECRET) + b"\xff\xda"), "photo.jpg")
    yield private("jpeg-after-end", jpeg.sound(after=SECRET), "photo.jpg")
    yield private("jpeg-after-end-picture", jpeg.sound(after=jpeg.sound(jpeg.segment(0xFE, SECRET))), "photo.jpg")
    yield private("jpeg-between-scans", jpeg.file(jpeg.tables(), jpeg.frame(8, 8, 1, 0xC2), jpeg.scan(1), jpeg.segment(0xFE, SECRET),
        jpeg.scan(1)), "photo.jpg", may_fail)
    yield private("jpeg-fill-bytes", jpeg.sound(b"\xff\xff\xff" + jpeg.segment(0xFE, SECRET)), "photo.jpg", may_fail)
    yield private("jpeg-between-segments", jpeg.SOUND[:2] + SECRET + jpeg.SOUND[2:], "photo.jpg", may_fail)
    yield private("jpeg-all", jpeg.sound(jpeg.segment(0xE1, b"Exif\0\0" + exif()), jpeg.segment(0xFE, SECRET), jpeg.segment(0xE1, xmp),
        jpeg.segment(0xED, b"Photoshop 3.0\0" + SECRET), after=SECRET), "photo.jpg")
    yield private("named-otherwise", jpeg.sound(jpeg.segment(0xFE, SECRET)), "photo.png")
    yield private("two-languages", jpeg.sound(jpeg.segment(0xFE, SECRET)), "photo.jpg", more="locale: [en, de]\n")

    omitted = "variants: {default: false, public: {omit: [private]}}\n"
    fits = written_or(LIMIT, refused("RES4005"))
    for count in (500, 5_000, 12_000):
        yield yaml(f"private/values-{count}", fits, "basics:\n  name: R\n  email: " + flow(f"u{i}@example.com" for i in range(count))
            + "\nprivate: [basics.email]\n" + omitted)
    yield yaml("private/values-in-values", fits, summary("a" * 100_000) + "x-values: " + flow("a" * i for i in range(5, 205))
        + "\nprivate: [x-values]\n" + omitted)
    kinds = {
        "phones": lambda i: f"{{phone: +49 30 {i:07}}}", "days": lambda i: f"{{birthDate: {1900 + i % 120}-{1 + i % 12:02}-{1 + i // 12 % 28:02}}}",
        "names": lambda i: f"{{name: Robin{i} & Sample{i} ae ue oe}}", "webs": lambda i: f'{{url: "https://example.org/%C3%BC{i}"}}',
        "short": lambda i: f"{{username: {i}}}", "towns": lambda i: f'{{postalCode: "{10000 + i}", city: Town{i}}}',
    }
    for kind, value in kinds.items():
        for count in (300, 10_000):
            yield yaml(f"private/{kind}-{count}", fits, HEAD + "x-values: " + flow(value(i) for i in range(count))
                + "\nprivate: [x-values]\n" + omitted)
    for letters in (10_000, 400_000):
        for name, text in (("text", "ab "), ("digits", "12 "), ("commas", "1 a, "), ("dots", "a."), ("ands", "a & ")):
            yield yaml(f"private/long-{name}-{letters}", fits, HEAD + f'x-values: {{address: "{text * (letters // len(text))}"}}\n'
                "private: [x-values]\n" + omitted)
            yield yaml(f"private/long-{name}-{letters}-phone", fits, HEAD + f'x-values: {{phone: "{text * (letters // len(text))}1234567"}}\n'
                "private: [x-values]\n" + omitted)
    private_phone = "x-values: {phone: 020 7946 0958, country: DE}\nprivate: [x-values]\n" + omitted
    for count in (2_000, 100_000):
        yield yaml(f"private/highlights-{count}", fits, HEAD + "work:\n- name: A\n  highlights: " + flow("x" for _ in range(count)) + "\n"
            + private_phone)
        yield yaml(f"private/leaks-{count}", fits, HEAD + "work:\n- name: A\n  highlights: " + flow('"020 79460958"' for _ in range(count)) + "\n"
            + private_phone)
    for name, text in (("letters", "a" * 400_000), ("percents", "%41" * 130_000), ("entities", "&#48;" * 80_000), ("digits", "0 2 0 7 9 4 6 " * 25_000),
            ("brackets", "(https:" * 50_000), ("escapes", "\\u0030" * 60_000)):
        yield yaml(f"private/searched-{name}", fits, summary(text) + private_phone)
    yield yaml("private/addresses", fits, HEAD + "x-values: " + flow(
        f"{{address: 1 north south east west street road {i}}}" for i in range(3_000)) + "\nprivate: [x-values]\n" + omitted)
