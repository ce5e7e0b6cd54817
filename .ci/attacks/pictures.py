"""Pictures: small files that unpack to large ones, and files that two readers see two pictures in."""
import struct
import zlib

from . import jpeg, png
from .attack import WRITTEN, Folder, Link, Pipe, Socket, Sparse, partly, refused, written_or, yaml

SIDE = 6_300
UNUSABLE = refused("RES1009", "RES1035", "RES1036", "RES1037", "RES1038", "RES1049")


def photo(name, outcome, content, file="photo.png", more=""):
    return yaml("pictures/" + name, outcome, f"basics: {{name: Robin Sample, image: {file}}}\n" + more, {file: content})


def animated():
    """An APNG of a thousand frames, of which the first is the picture."""
    control = png.chunk(b"acTL", struct.pack(">II", 1_000, 0))
    first = png.chunk(b"fcTL", struct.pack(">IIIIIHHBB", 0, 8, 8, 0, 0, 1, 10, 0, 0))
    others = b"".join(
        png.chunk(b"fcTL", struct.pack(">IIIIIHHBB", 2 * i - 1, 8, 8, 0, 0, 1, 10, 0, 0))
            + png.chunk(b"fdAT", struct.pack(">I", 2 * i) + png.zeros(8 * 25))
        for i in range(1, 1_000))
    return png.picture(8, 8, data=png.zeros(8 * 25), extra=control + first, after=others)


def attacks():
    may_fail = written_or(UNUSABLE)
    yield from of_png(may_fail)
    yield from of_jpeg(may_fail)
    yield from of_files()


def of_png(may_fail):
    # What is unpacked.
    yield photo("png-huge", UNUSABLE, png.picture(60_000, 60_000))
    yield photo("png-wide", UNUSABLE, png.picture(0x7FFFFFFF, 1))
    yield photo("png-wider", UNUSABLE, png.picture(0xFFFFFFFF, 0xFFFFFFFF))
    yield photo("png-nothing", UNUSABLE, png.picture(0, 0))
    yield photo("png-one-row", may_fail, lambda: png.of_zeros(40_000_000, 1, 1, 0))
    yield photo("png-one-column", may_fail, lambda: png.of_zeros(1, 20_000_000, 1, 0))
    yield photo("png-bomb", UNUSABLE, lambda: png.picture(20_000, 20_000, data=png.zeros(20_000 * 60_001)))
    yield photo("png-bomb-behind", may_fail, lambda: png.picture(10, 10, data=png.zeros(1 << 28)))
    yield photo("png-16bit", may_fail, lambda: png.of_zeros(SIDE, SIDE, 16, 6))
    yield photo("png-16bit-grey-alpha", may_fail, lambda: png.of_zeros(SIDE, SIDE, 16, 4))
    yield photo("png-rgba", may_fail, lambda: png.of_zeros(SIDE, SIDE, 8, 6))
    yield photo("png-rgb", may_fail, lambda: png.of_zeros(SIDE, SIDE))
    yield photo("png-palette", may_fail, lambda: png.of_zeros(SIDE, SIDE, 8, 3, png.chunk(b"PLTE", b"\0" * 768)))
    yield photo("png-palette-1bit", may_fail,
        lambda: png.of_zeros(SIDE, SIDE, 1, 3, png.chunk(b"PLTE", b"\0" * 6) + png.chunk(b"tRNS", b"\0")))
    yield photo("png-interlaced", may_fail, lambda: png.picture(SIDE, SIDE, 16, 6, 1, data=png.zeros(SIDE * SIDE * 8 + SIDE * 2 + 1000)))
    yield photo("png-1bit", may_fail, lambda: png.picture(SIDE, SIDE, 1, 0, 1, data=png.zeros(SIDE * SIDE // 8 + SIDE * 10)))
    yield photo("png-colour-key", may_fail, lambda: png.of_zeros(SIDE, SIDE, 8, 2, png.chunk(b"tRNS", b"\0" * 6)))

    # What is not the picture.
    yield photo("png-idats", may_fail, lambda: png.picture(10, 10, data=png.zeros(310), extra=png.chunk(b"IDAT", b"") * 1_500_000))
    yield photo("png-chunks", may_fail, lambda: png.picture(10, 10, data=png.zeros(310), extra=png.chunk(b"teSt", b"") * 1_500_000))
    yield photo("png-text", WRITTEN, lambda: png.picture(10, 10, data=png.zeros(310), extra=png.chunk(b"tEXt", b"a\0" + b"b" * 18_000_000)))
    yield photo("png-text-bomb", WRITTEN,
        lambda: png.picture(10, 10, data=png.zeros(310), extra=png.chunk(b"zTXt", b"a\0\0" + png.zeros(1 << 28))))
    yield photo("png-profile-bomb", may_fail,
        lambda: png.picture(10, 10, data=png.zeros(310), extra=png.chunk(b"iCCP", b"a\0\0" + png.zeros(1 << 28))))
    yield photo("png-profile-wrong", may_fail, png.picture(10, 10, data=png.zeros(310), extra=png.chunk(b"iCCP", b"a\0\0not compressed")))
    yield photo("png-profile-large", may_fail,
        lambda: png.picture(10, 10, data=png.zeros(310),
            extra=png.chunk(b"iCCP", b"a\0\0" + zlib.compress(struct.pack(">I", 3_000_000) + b"\1" * 2_999_996))))
    yield photo("png-tail", WRITTEN, lambda: png.picture(8, 8, data=png.zeros(200)) + b"\0" * 19_000_000)
    yield photo("png-animated", WRITTEN, animated)

    # What is unsound.
    yield photo("png-short", UNUSABLE, png.picture(100, 100))
    yield photo("png-filter", UNUSABLE, png.picture(10, 10, data=zlib.compress((b"\x09" + b"\0" * 30) * 10)))
    yield photo("png-crc", may_fail, png.picture(8, 8, data=png.zeros(200))[:-6] + b"xxxxxx")
    yield photo("png-crc-of-rows", may_fail,
        png.picture(8, 8, data=png.zeros(200)).replace(b"IDAT", b"IDAT", 1)[:-17] + b"\1" + png.picture(8, 8, data=png.zeros(200))[-16:])
    yield photo("png-check-of-rows", may_fail, png.picture(8, 8, data=png.zeros(200)[:-4] + b"xxxx"))
    yield photo("png-cut", UNUSABLE, png.picture(8, 8, data=png.zeros(200))[:40])
    yield photo("png-no-end", may_fail, png.picture(8, 8, data=png.zeros(200))[:-12])
    yield photo("png-no-rows", UNUSABLE, b"\x89PNG\r\n\x1a\n" + png.header(8, 8) + png.chunk(b"IEND", b""))
    yield photo("png-no-header", UNUSABLE, b"\x89PNG\r\n\x1a\n" + png.chunk(b"IDAT", png.zeros(200)) + png.chunk(b"IEND", b""))
    yield photo("png-two-headers", may_fail, png.picture(8, 8, data=png.zeros(200), extra=png.header(60_000, 60_000)))
    yield photo("png-two-palettes", may_fail,
        png.picture(8, 8, 8, 3, data=png.zeros(72), extra=png.chunk(b"PLTE", b"\0" * 6) + png.chunk(b"PLTE", b"\1" * 768)))
    yield photo("png-palette-missing", UNUSABLE, png.picture(8, 8, 8, 3, data=png.zeros(72)))
    yield photo("png-palette-odd", may_fail, png.picture(8, 8, 8, 3, data=png.zeros(72), extra=png.chunk(b"PLTE", b"\0" * 7)))
    yield photo("png-palette-beyond", may_fail,
        png.picture(8, 8, 8, 3, data=zlib.compress((b"\0" + b"\xff" * 8) * 8), extra=png.chunk(b"PLTE", b"\0" * 6)))
    yield photo("png-length", UNUSABLE, b"\x89PNG\r\n\x1a\n" + png.header(8, 8) + b"\xff\xff\xff\xffIDAT" + b"\0" * 100)
    yield photo("png-depth", UNUSABLE, png.picture(8, 8, 3, 2, data=png.zeros(200)))
    yield photo("png-colour", UNUSABLE, png.picture(8, 8, 8, 7, data=png.zeros(200)))
    yield photo("png-interlace", UNUSABLE, png.picture(8, 8, 8, 2, 9, data=png.zeros(200)))
    yield photo("png-critical-chunk", may_fail, png.picture(8, 8, data=png.zeros(200), extra=png.chunk(b"TEST", b"\0" * 9)))


def of_jpeg(may_fail):
    # What is not the picture.
    yield photo("jpeg-segments", WRITTEN, jpeg.sound(jpeg.segment(0xFE, b"x" * 65_000) * 60), "photo.jpg")
    yield photo("jpeg-segments-empty", WRITTEN, lambda: jpeg.sound(jpeg.segment(0xE5, b"") * 4_000_000), "photo.jpg")
    yield photo("jpeg-fill", may_fail, lambda: b"\xff\xd8" + b"\xff" * 15_000_000 + jpeg.sound()[3:], "photo.jpg")
    yield photo("jpeg-tail", WRITTEN, lambda: jpeg.sound(after=b"\0" * 19_000_000), "photo.jpg")
    yield photo("jpeg-tables", may_fail, lambda: jpeg.sound(jpeg.quantization(1) * 200_000), "photo.jpg")
    yield photo("jpeg-codes", may_fail, lambda: jpeg.sound(jpeg.huffman(1) * 400_000), "photo.jpg")
    yield photo("jpeg-profile", may_fail,
        lambda: jpeg.sound(*[jpeg.segment(0xE2, b"ICC_PROFILE\0" + bytes([i, 255]) + b"x" * 65_000) for i in range(1, 256)]), "photo.jpg")
    yield photo("jpeg-profile-same-part", may_fail, lambda: jpeg.sound(*[jpeg.segment(0xE2, b"ICC_PROFILE\0\1\1" + b"x" * 65_000)] * 255),
        "photo.jpg")
    yield photo("jpeg-second-picture", WRITTEN, jpeg.sound(after=jpeg.file(jpeg.frame(65_535, 65_535), jpeg.scan())), "photo.jpg")

    # Two readers, two pictures.
    yield photo("jpeg-frames", UNUSABLE, jpeg.file(jpeg.tables(), jpeg.frame(10, 10), jpeg.frame(65_535, 65_535), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-frames-same", may_fail, jpeg.file(jpeg.tables(), jpeg.frame(10, 10), jpeg.frame(10, 10), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-frame-after-scan", may_fail,
        jpeg.file(jpeg.tables(), jpeg.frame(10, 10), jpeg.scan(), jpeg.frame(65_535, 65_535), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-frame-in-comment", WRITTEN, jpeg.sound(jpeg.segment(0xFE, jpeg.frame(65_535, 65_535))), "photo.jpg")
    yield photo("jpeg-two-pictures", may_fail,
        jpeg.file(jpeg.tables(), jpeg.frame(10, 10), jpeg.scan()) + jpeg.file(jpeg.frame(65_535, 65_535), jpeg.scan()), "photo.jpg")

    # What takes a viewer long, or what none can show.
    yield photo("jpeg-huge", UNUSABLE, jpeg.file(jpeg.tables(), jpeg.frame(65_535, 65_535), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-lines-later", may_fail, jpeg.file(jpeg.tables(), jpeg.frame(10, 0), jpeg.scan(), jpeg.segment(0xDC, b"\xff\xff")),
        "photo.jpg")
    yield photo("jpeg-scans", may_fail, lambda: jpeg.file(jpeg.tables(), jpeg.frame(6_000, 6_000, kind=0xC2), jpeg.scan() * 1_000),
        "photo.jpg")
    yield photo("jpeg-scans-many", may_fail,
        lambda: jpeg.file(jpeg.tables(), jpeg.frame(6_000, 6_000, kind=0xC2), jpeg.scan(data=b"") * 500_000), "photo.jpg")
    yield photo("jpeg-restarts", may_fail,
        lambda: jpeg.file(jpeg.tables(), jpeg.frame(10, 10), jpeg.scan(data=b"\xff\xd0\xff\xd1" * 3_000_000)), "photo.jpg")
    yield photo("jpeg-cut", UNUSABLE, jpeg.SOUND[:60], "photo.jpg")
    yield photo("jpeg-cut-in-scan", may_fail, jpeg.SOUND[:-4], "photo.jpg")
    yield photo("jpeg-12bit", UNUSABLE, jpeg.file(jpeg.frame(10, 10, kind=0xC1, bits=12), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-lossless", UNUSABLE, jpeg.file(jpeg.frame(10, 10, kind=0xC3), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-arithmetic", UNUSABLE, jpeg.file(jpeg.frame(10, 10, kind=0xC9), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-hierarchical", UNUSABLE, jpeg.file(jpeg.frame(10, 10, kind=0xC5), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-two-parts", UNUSABLE, jpeg.file(jpeg.frame(10, 10, parts=2), jpeg.scan(2)), "photo.jpg")
    yield photo("jpeg-no-parts", UNUSABLE, jpeg.file(jpeg.frame(10, 10, parts=0), jpeg.scan(0)), "photo.jpg")
    yield photo("jpeg-many-parts", UNUSABLE, jpeg.file(jpeg.frame(10, 10, parts=255), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-no-frame", UNUSABLE, jpeg.file(jpeg.tables(), jpeg.scan()), "photo.jpg")
    yield photo("jpeg-no-scan", UNUSABLE, jpeg.file(jpeg.tables(), jpeg.frame(10, 10)), "photo.jpg")
    yield photo("jpeg-length", UNUSABLE, b"\xff\xd8\xff\xe0\0\0" + jpeg.SOUND[2:], "photo.jpg")
    yield photo("jpeg-turned", WRITTEN, jpeg.sound(jpeg.segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0")),
        "photo.jpg")
    yield photo("jpeg-turned-loop", may_fail,
        jpeg.sound(jpeg.segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\0\1\x87\x69\0\4\0\0\0\1\0\0\0\x08\0\0\0\x08")), "photo.jpg")
    yield photo("jpeg-turned-far", may_fail, jpeg.sound(jpeg.segment(0xE1, b"Exif\0\0II*\0\xff\xff\xff\xff")), "photo.jpg")


def of_files():
    yield photo("empty", UNUSABLE, b"")
    yield photo("gif", UNUSABLE, b"GIF89a" + b"\0" * 30, "photo.gif")
    yield photo("svg", UNUSABLE, "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "photo.svg")
    yield photo("too-large", UNUSABLE, Sparse(1_900 << 20, b"\x89PNG\r\n\x1a\n"))
    yield photo("pipe", UNUSABLE, Pipe())
    yield photo("socket", UNUSABLE, Socket())
    yield photo("folder", UNUSABLE, Folder())
    yield photo("device", UNUSABLE, Link("/dev/zero"))
    yield photo("circle", UNUSABLE, Link("photo.png"))
    yield photo("outside", UNUSABLE, Link("/etc/passwd"))
    yield yaml("pictures/outside-path", UNUSABLE, "basics: {name: R, image: ../../../../../../etc/passwd}\n")
    yield yaml("pictures/absolute-path", UNUSABLE, "basics: {name: R, image: /etc/passwd}\n")
    yield yaml("pictures/link-to-pipe", UNUSABLE, "basics: {name: R, image: photo.png}\n", {"queue": Pipe(), "photo.png": Link("queue")})
    yield yaml("pictures/data", written_or(UNUSABLE, refused("RES2004", "RES2002")),
        "basics: {name: R, image: \"data:image/png;base64," + "AAAA" * 300_000 + "\"}\n")
    yield yaml("pictures/address", written_or(UNUSABLE), "basics: {name: R, image: \"https://example.com/" + "a" * 500_000 + ".png\"}\n")
