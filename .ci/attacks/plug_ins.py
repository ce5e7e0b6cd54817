"""
Plug-ins: code is trusted, but one that fails must not take the other formats down. `Bad.cs` does what the variable BAD says; prove_attacks
builds it and names the assembly in the variable BAD_WRITER.
"""
import os
from pathlib import Path

from .attack import HEAD, Attack, Copy, Link, Outcome, Pipe, Socket, Sparse, partly, written_or

SOURCE = Path(__file__).with_name("bad_writer") / "Bad.cs"
# Only the plug-in's own format is lost.
NOT_AN_ASSEMBLY = Outcome(some=True, none=True, errors=frozenset(["RES5040", "RES5041", "RES5050", "RES5051", "RES5052", "RES5053"]))
FAILED = partly("RES5045")
ENDED = Outcome(all=True, some=True, none=True, errors=frozenset({"RES5045", "RES5051", "RES5052", "RES5053"}))
LISTS = {
    "number": '{"targets":{"a":1}}', "null": '{"targets":{"a":null}}', "text": '{"targets":{"a":{"b":"c"}}}', "list": '{"targets":[1,2]}',
    "targets-null": '{"targets":null}',
    "runtime-number": '{"targets":{"a":{"b":{"runtime":1}}}}', "asset-number": '{"targets":{"a":{"b":{"runtime":{"c.dll":1}}}}}',
    "target-number": '{"runtimeTarget":1,"targets":{}}',
    "target-name": '{"runtimeTarget":{"name":1},"targets":{}}',
    "libraries-number": '{"targets":{"a":{"b":{"runtime":{"c.dll":{}}}}},"libraries":1}',
    "library-number": '{"targets":{"a":{"b":{"runtime":{"c.dll":{}}}}},"libraries":{"b":1}}',
    "type-number": '{"targets":{"a":{"b":{"runtime":{"c.dll":{}}}}},"libraries":{"b":{"type":1}}}',
    "version": '{"runtimeTarget":{"name":"a"},"targets":{"a":{"b/1":{"runtime":{"c.dll":{"assemblyVersion":"x","fileVersion":1}}}}},"libraries":{"b/1":{"type":"package","path":7}}}',
    "outside": '{"targets":{"a":{"b":{"runtime":{"../../../../../../../../../../../../dev/zero":{}}}}}}',
    "outside-absolute": '{"targets":{"a":{"b":{"runtime":{"/dev/zero":{}}}}}}',
    "outside-native": '{"targets":{"a":{"b":{"native":{"../../../../../../../../../../../../dev/zero":{}}}}}}',
    "deep": '{"targets":' + '{"a":' * 50_000 + "1" + "}" * 50_000 + "}", "deep-open": "[" * 500_000, "cut": '{"targets":{"a":{',
    "empty": "", "not-json": "not JSON", "root-number": "1",
    "duplicates": '{"targets":{"a":{},"a":1},"targets":1}', "comment": '/* a */{"targets":{}}',
    "controls": '{"targets":{"a\\u0000":{"b\\ud800":{"runtime":{"\\u0000":{}}}}}}',
    "many": '{"targets":{"a":{' + ",".join(f'"b{i}":{{"runtime":{{"c{i}.dll":{{}}}}}}' for i in range(60_000)) + "}}}",
}


def attacks():
    for name, content in [("text", "no assembly"), ("empty", b""), ("zero", Link("/dev/zero")), ("pipe", Pipe()), ("socket", Socket()),
        ("sparse", Sparse(3 << 30, b"MZ")),
                          ("cut", b"MZ" + b"\0" * 58 + b"\x80\0\0\0" + b"\0" * 64 + b"PE\0\0" + b"\xff" * 40),
                              ("nowhere", Link("nowhere")), ("circle", Link("Bad.dll"))]:
        yield Attack("plug_ins/assembly-" + name, NOT_AN_ASSEMBLY, {"cv.resume.yaml": HEAD, "w/Bad.dll": content},
            options={"writer": "w/Bad.dll"})
    if "BAD_WRITER" not in os.environ:
        return

    may_fail = written_or(NOT_AN_ASSEMBLY)
    assembly = Copy(os.environ["BAD_WRITER"])
    for name, content in [("pipe", Pipe()), ("device", Link("/dev/zero")), ("sparse", Sparse(3 << 30, b"MZ")), ("socket", Socket()),
        ("text", b"no assembly"), ("circle", Link("Other.dll"))]:
        yield Attack("plug_ins/beside-" + name, may_fail, {"cv.resume.yaml": HEAD, "w/Bad.dll": assembly, "w/Other.dll": content},
            options={"writer": "w/Bad.dll"})
        yield Attack("plug_ins/symbols-" + name, may_fail, {"cv.resume.yaml": HEAD, "w/Bad.dll": assembly, "w/Bad.pdb": content},
            options={"writer": "w/Bad.dll"})
    for name, content in [*LISTS.items(), ("device", Link("/dev/zero")), ("pipe", Pipe()), ("socket", Socket()),
        ("sparse", Sparse(3 << 30, b"{}")), ("folder", b"")]:
        files = {"cv.resume.yaml": HEAD, "w/Bad.dll": assembly, "w/Bad.deps.json" + ("/a" if name == "folder" else ""): content}
        yield Attack("plug_ins/list-" + name, may_fail, files, options={"writer": "w/Bad.dll"})
    for mode, outcome in MODES.items():
        yield Attack("plug_ins/writer-" + mode, outcome, {"cv.resume.yaml": HEAD, "w/Bad.dll": assembly}, options={"writer": "w/Bad.dll"},
            environment={"BAD": mode},
                     ends=outcome is ENDED)

    # A writer that waits for ever, whatever its token says.
    yield Attack("plug_ins/interrupted", FAILED, {"cv.resume.yaml": HEAD, "w/Bad.dll": assembly},
        options={"writer": "w/Bad.dll"}, environment={"BAD": "hang"}, interrupted=4)


MODES = {
    "none": written_or(), "throw": FAILED, "throw-message": FAILED, "throw-text": FAILED, "throw-inner": FAILED, "throw-cancelled": FAILED,
    "throw-memory": FAILED,
    "null-message": FAILED, "null-diagnostic": FAILED, "null-code": FAILED, "bad-code": FAILED,
    "many-diagnostics": written_or(FAILED, partly("RES1009")), "far-place": written_or(FAILED),
    "long-message": written_or(FAILED), "folder": written_or(), "endless": FAILED, "large": FAILED, "close": written_or(FAILED),
    "seek": written_or(FAILED), "culture": written_or(FAILED),
    "variables": written_or(), "console": written_or(), "late": written_or(FAILED), "exit": ENDED, "exit-one": ENDED, "fail-fast": ENDED,
    "stack": ENDED,
    "thread": ENDED,
}
