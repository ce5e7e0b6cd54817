"""Makes PNG files, sound and unsound ones."""
import struct
import zlib


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def zeros(count):
    """That many zeros, compressed; a thousandth of the size."""
    made = zlib.compressobj(9)
    return b"".join(made.compress(b"\0" * min(1 << 20, count - at)) for at in range(0, count, 1 << 20)) + made.flush()


def header(width, height, depth=8, colour=2, interlace=0):
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlace))


def picture(width, height, depth=8, colour=2, interlace=0, data=None, extra=b"", after=b""):
    """A picture from its compressed rows; `extra` and `after` are chunks before and behind them."""
    data = zeros(64) if data is None else data
    return b"\x89PNG\r\n\x1a\n" + header(width, height, depth, colour, interlace) + extra + chunk(b"IDAT", data) + after + chunk(b"IEND",
        b"")


def of_zeros(width, height, depth=8, colour=2, extra=b""):
    """A sound picture of one colour."""
    samples = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}[colour]
    return picture(width, height, depth, colour, data=zeros(height * ((width * depth * samples + 7) // 8 + 1)), extra=extra)
