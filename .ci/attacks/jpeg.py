"""Makes JPEG files, sound and unsound ones."""
import base64
import struct

# One grey pixel.
SOUND = base64.b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQH/wAALCAABAAEBAREA/8QA"
    "FAABAAAAAAAAAAAAAAAAAAAACv/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8Af3//2Q==")


def segment(marker, data):
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(data) + 2) + data


def frame(width, height, parts=3, kind=0xC0, bits=8):
    return segment(kind, struct.pack(">BHHB", bits, height, width, parts) + b"".join(bytes([i + 1, 0x11, 0]) for i in range(parts)))


def scan(parts=3, data=b"\0" * 20):
    return segment(0xDA, bytes([parts]) + b"".join(bytes([i + 1, 0]) for i in range(parts)) + b"\0\x3f\0") + data


def file(*segments):
    return b"\xff\xd8" + b"".join(segments) + b"\xff\xd9"


def sound(*segments, after=b""):
    """The grey pixel, with these segments at its beginning and bytes behind its end."""
    return SOUND[:2] + b"".join(segments) + SOUND[2:] + after


def quantization(number=0):
    return segment(0xDB, bytes([number]) + b"\1" * 64)


def huffman(kind=0):
    """A table of one code."""
    return segment(0xC4, bytes([kind, 1] + [0] * 15 + [0]))


def tables():
    return quantization() + huffman(0) + huffman(0x10)
