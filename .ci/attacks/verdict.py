"""Judges a run: what is wrong with it, as a list of short texts."""
import base64
import os
import re
import zipfile
import zlib

from .heads import FORMATS

# Beyond an empty run of the same head.
SECONDS = 2
SECONDS_OF_COMPILER = 5
# After Ctrl+C; on the wall only, as it mostly waits, so with room for what the machine does besides.
SECONDS_TO_STOP = 5
MEGABYTES = 300

CODE = re.compile(r"\b(error|warning|info|message) (RES\d{4}|BAD\d)\b")
INTERNAL = ("RES9001", "RES9002")
TRACES = re.compile(r"^(Unhandled exception|   at \S)|Unhandled exception[.:]|Stack overflow|Out of memory", re.MULTILINE)
# What a log must not contain, whatever a source says: commands of a build server at the beginning of a line, and escapes of a terminal.
INJECTIONS = re.compile(r"^(::|##(vso|teamcity)\[)|\x1b", re.MULTILINE)


def errors(log):
    """The codes of the errors that a log reports."""
    return {code for severity, code in CODE.findall(log) if severity == "error"}


def exceeds(attack, run, empty, head):
    """
    What a run took beyond its limits. Both clocks must agree: a machine that does something else meanwhile makes the one on the wall late,
    and two threads at once make the one of the processor fast. Where even an empty run is slow, the limits grow with it.
    """
    found = []
    limit = SECONDS_OF_COMPILER if attack.compiles else SECONDS
    limit *= max(1, empty.processor * head.times_empty / SECONDS)
    seconds = min(run.wall - empty.wall, run.processor - empty.processor)
    if run.status is None:
        found.append(f"did not end within {run.wall:.0f} s")
    elif attack.interrupted and run.wall > attack.interrupted + SECONDS_TO_STOP:
        found.append(f"went on for {run.wall - attack.interrupted:.1f} s after Ctrl+C")
    elif seconds > limit * attack.sources_at_once:
        found.append(f"took {seconds:.1f} s")
    if run.megabytes - empty.megabytes > MEGABYTES:
        found.append(f"took {run.megabytes - empty.megabytes:.0f} MB")
    return found


def faults(attack, outcome, run, folder):
    """What is wrong with what a run said and wrote."""
    found, reported = [], errors(run.log)
    found += [f"reported {code}" for code in INTERNAL if code in reported]
    written, broken = outputs(os.path.join(folder, "out"))
    found += broken
    # What ends the process speaks for itself, and its temporary files are deleted by the next build.
    if not attack.ends and not attack.interrupted and run.status is not None:
        found += ["showed a stack trace"] if TRACES.search(run.log) else []
        found += ["let the source write to the log"] if INJECTIONS.search(run.log) else []
        found += [f"left {name}" for name in leftovers(folder)]
    if run.status is None:
        return found
    if attack.interrupted:
        return found + (["ended with status 0 after Ctrl+C"] if run.status == 0 else [])
    if attack.secret:
        names = [os.path.basename(name) for name in written if attack.secret in unpacked(name)]
        found += [f"`{attack.secret.decode()}` is in {' and '.join(names)}"] if names else []
    if attack.ends:
        # What was finished is whole; nothing more can be promised.
        if run.status == 0 and len(formats(written)) <= len(FORMATS):
            found.append("ended with status 0 without its outputs")
        if run.status != 0 and "Bad" not in run.log:
            found.append("did not name the plug-in")
        return found
    if not outcome_is(outcome, run, reported, formats(written), "writer" in attack.options):
        codes = ", ".join(sorted(reported)) or "no error"
        found.append(f"ended with status {run.status}, {codes}, and {'/'.join(formats(written)) or 'no outputs'}")
    return found


def outcome_is(outcome, run, reported, found, has_writer):
    complete = set(found) >= set(FORMATS) | ({"bad"} if has_writer and not outcome.some else set())
    if run.status == 0:
        return outcome.all and complete and not reported
    explained = bool(reported) and reported <= outcome.errors | ({"BAD1"} if has_writer else set())
    if not explained:
        return False
    return outcome.some and bool(found) if found else outcome.none


def outputs(folder):
    """The files that were written, and what is wrong with them."""
    written, broken = [], []
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            written.append(path)
            if not is_whole(path):
                broken.append(f"{os.path.relpath(path, folder)} is not whole")
    return sorted(written), broken


def formats(written):
    return sorted({name.rsplit(".", 1)[-1] for name in written if not name.endswith(".tmp")})


def is_whole(path):
    if path.endswith(".docx"):
        return zipfile.is_zipfile(path)
    with open(path, "rb") as file:
        file.seek(max(0, os.path.getsize(path) - 64))
        end = file.read()
    return {".html": b"</html>", ".pdf": b"%%EOF"}.get(os.path.splitext(path)[1], b"") in end


def leftovers(folder):
    return [name for _, _, names in os.walk(folder) for name in names if name.endswith(".tmp")]


def unpacked(path):
    """All that an output contains, with what is in it packed or encoded."""
    with open(path, "rb") as file:
        content = file.read()
    parts = [content]
    if path.endswith(".docx"):
        with zipfile.ZipFile(path) as package:
            parts += [package.read(name) for name in package.namelist()]
    if path.endswith(".html"):
        parts += [base64.b64decode(text + b"=" * (-len(text) % 4)) for text in re.findall(rb"base64,([A-Za-z0-9+/]+)", content)]
    if path.endswith(".pdf"):
        parts += [inflated(match.end(), content) for match in re.finditer(rb"stream\r?\n", content)]
    # A picture within an output is packed once more.
    parts += [inflated(match.end(), part) for part in parts for match in re.finditer(rb"IDAT|zTXt|iCCP", part)]
    return b"\n".join(parts)


def inflated(start, content):
    try:
        return zlib.decompressobj().decompress(content[start:])
    except zlib.error:
        return b""
