"""Sources that are not files, and names that mean something elsewhere."""
from .attack import HEAD, LIMIT, WRITTEN, Attack, Folder, Link, Outcome, Pipe, Socket, Sparse, json, refused, written_or, yaml

NOT_A_FILE = refused("RES5004", "RES1007", "RES5024", "RES5025", "RES5026", "RES5032", "RES1009")
NAMES = {
    "quotes": ("quote\"and 'blank' & <tag>", None),
    "lines": ("two\n::error::lines", refused("RES5007")),
    "escapes": ("\x1b[31mred", refused("RES5007")),
    "tab": ("a\tb", refused("RES5007")),
    "msbuild": ("a;b%3b$(c)@(d)*?", None),
    "dots": ("..", None),
    "backslash": ("back\\slash", refused("RES5004", "RES5032", "RES5024")),
    "composed": ("caf\u00e9", None),
    "decomposed": ("cafe\u0301", None),
    "right-to-left": ("\u202eabc", None),
    "dash": ("-o", None),
    "dashes": ("--output", None),
    "at": ("@response", None),
    "pipe-sign": ("a|b", None),
    "windows": ("CON", None),
    "long": ("n" * 180, None),
    "percent": ("%2e%2e%2f", None),
    "blank": (" ", refused("RES5004", "RES5006")),
    "nothing": ("", None),
}


def source(name, outcome, content, file="cv.resume.yaml", **more):
    return Attack("files/" + name, outcome, {file: content}, **more)


def attacks():
    yield source("pipe", NOT_A_FILE, Pipe())
    yield source("pipe-json", NOT_A_FILE, Pipe(), "cv.resume.json")
    yield source("pipe-found", NOT_A_FILE, Pipe(), paths=(".",))
    yield Attack("files/pipe-among-others", NOT_A_FILE, {"a.resume.yaml": HEAD, "b.resume.yaml": Pipe()}, paths=("b.resume.yaml",),
                 in_build=Outcome(some=True, none=True, errors=NOT_A_FILE.errors))
    yield Attack("files/pipe-behind-link", NOT_A_FILE, {"queue": Pipe(), "cv.resume.yaml": Link("queue")})
    yield source("socket", NOT_A_FILE, Socket())
    yield source("socket-found", NOT_A_FILE, Socket(), paths=(".",))
    yield source("device", NOT_A_FILE, Link("/dev/zero"))
    yield source("device-null", NOT_A_FILE, Link("/dev/null"))
    yield source("device-random", NOT_A_FILE, Link("/dev/urandom"))
    yield source("device-terminal", NOT_A_FILE, Link("/dev/tty"))
    yield source("process", written_or(NOT_A_FILE,
        refused("RES1001", "RES1002", "RES1008", "RES1010", "RES1012", "RES1023", "RES1006", "RES1005")), Link("/proc/self/maps"),
        in_build=NOT_A_FILE)
    yield source("link-out", written_or(refused("RES1001", "RES1002", "RES1010")), Link("/etc/hostname"), in_build=NOT_A_FILE)
    yield source("link-out-found", NOT_A_FILE, Link("/etc/hostname"), paths=(".",))
    yield source("link-out-of-folders", NOT_A_FILE, Link("folder/../../../../../../etc/hostname"), paths=(".",))
    yield source("standard-input", NOT_A_FILE, Link("/dev/stdin"))
    yield source("nowhere", NOT_A_FILE, Link("no such file"))
    yield source("circle", NOT_A_FILE, Link("cv.resume.yaml"))
    yield Attack("files/circle-of-two", NOT_A_FILE, {"a.resume.yaml": Link("b.resume.yaml"), "b.resume.yaml": Link("a.resume.yaml")},
        paths=("a.resume.yaml",))
    yield Attack("files/folder", NOT_A_FILE, {"cv.resume.yaml": Folder(), "other.resume.yaml": HEAD}, paths=("cv.resume.yaml",),
        in_build=WRITTEN)
    yield Attack("files/folder-circle", WRITTEN, {"cv.resume.yaml": HEAD, "a/b": b"", "a/c": Link("..")}, paths=(".",))
    yield source("sparse", LIMIT, Sparse(1_900 << 20, HEAD.encode()))
    yield source("sparse-json", LIMIT, Sparse(1_900 << 20, b"{}"), "cv.resume.json")
    yield source("sparse-5G", LIMIT, Sparse(5 << 30, HEAD.encode()))
    yield source("random", refused("RES1008", "RES1010", "RES1001", "RES1007"), bytes(range(256)) * 4_000)
    yield source("zeros", refused("RES1010", "RES1001", "RES1007", "RES1008"), bytes(1_000_000))
    yield source("utf-16", refused("RES1008", "RES1010"), HEAD.encode("utf-16"))
    yield source("mark-alone", refused("RES1007"), b"\xef\xbb\xbf")
    yield source("marks", refused("RES1001", "RES1005", "RES1007", "RES1010", "RES1002", "RES1006"),
        b"\xef\xbb\xbf" * 300_000 + HEAD.encode())
    for name, (file, in_build) in NAMES.items():
        yield Attack("files/name-" + name, WRITTEN, {file + ".resume.json": '{"basics":{"name":"R"}}'},
            paths=("./" + file + ".resume.json",), in_build=in_build)
    yield Attack("files/names-in-folder", WRITTEN, {"a;b/$(c)/%2e/cv.resume.json": '{"basics":{"name":"R"}}'}, paths=(".",))
    yield Attack("files/names-same-outputs", Outcome(some=True, none=True, errors=frozenset({"RES5001"})),
        {"cv.resume.json": '{"basics":{"name":"R"}}', "CV.resume.json": '{"basics":{"name":"R"}}'}, paths=(".",))
    yield Attack("files/deep-folders", WRITTEN, {"d/" * 60 + "cv.resume.json": '{"basics":{"name":"R"}}'}, paths=(".",))
    yield yaml("files/theme-path", refused("RES3001", "RES1035", "RES1036", "RES1040"), "theme: ../../../../../../etc/passwd\n" + HEAD)
    yield yaml("files/theme-pipe", refused("RES3001", "RES1035", "RES1036", "RES1040"), "theme: ./queue.yaml\n" + HEAD,
        {"queue.yaml": Pipe()})
    yield yaml("files/theme-lines", refused("RES3001", "RES1010", "RES1002"), 'theme: "two\\n::error::lines\\e[31m"\n' + HEAD)
    yield yaml("files/value-lines", refused("RES1005", "RES1010"), HEAD + '"two\\n::error::lines\\e[31m": 1\n')
