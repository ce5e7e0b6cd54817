"""Files that a source extends: endless, huge, many, somewhere else, or each other."""
from .attack import HEAD, LIMIT, Attack, Folder, Link, Outcome, Pipe, Socket, Sparse, flow, refused, written_or, yaml

NO_FILE = refused("RES1070", "RES1036")
BAD_FILE = Outcome(none=True, errors=frozenset(
    ("RES1001", "RES1002", "RES1005", "RES1006", "RES1008", "RES1009", "RES1010", "RES1011", "RES1012", "RES1017", "RES1018", "RES1023", "RES1070",
     "RES1071")))


def extends(name, outcome, content, more=None):
    return yaml("extends/" + name, outcome, "extends: base.yaml\n" + HEAD, {"base.yaml": content, **(more or {})})


def aliases(depth):
    return "x-a: &a " + flow(["x"] * 10) + "\n" + "".join(
        f"x-{chr(98 + i)}: &{chr(98 + i)} " + flow(["*" + chr(97 + i)] * 10) + "\n" for i in range(depth))


def chain(length, text=""):
    return {f"f{i}.yaml": f"extends: f{i + 1}.yaml?\n{text}" for i in range(length)}


def attacks():
    yield extends("pipe", NO_FILE, Pipe())
    yield extends("socket", NO_FILE, Socket())
    yield extends("folder", NO_FILE, Folder())
    yield extends("device", NO_FILE, Link("/dev/zero"))
    yield extends("terminal", NO_FILE, Link("/dev/tty"))
    yield extends("process", NO_FILE, Link("/proc/self/environ"))
    yield extends("link-out", NO_FILE, Link("/etc/hostname"))
    yield extends("link-circle", NO_FILE, Link("base.yaml"))
    yield extends("huge", refused("RES1070", "RES1009"), Sparse(1_900 << 20, HEAD.encode()))
    yield extends("long", LIMIT, "# " + "x" * (5 << 20))
    yield extends("binary", BAD_FILE, bytes(range(256)) * 100)
    yield extends("deep", BAD_FILE, "x-a: " + "[" * 100_000)
    yield extends("aliases", BAD_FILE, aliases(9))
    yield extends("aliases-in-files", BAD_FILE, aliases(4) + "extends: f0.yaml\n", chain(18, aliases(4)))
    yield extends("itself", BAD_FILE, "extends: base.yaml\n")
    yield extends("source", BAD_FILE, "extends: cv.resume.yaml\n")
    yield extends("chain", BAD_FILE, "extends: f0.yaml\n", chain(200))
    yield extends("diamonds", written_or(BAD_FILE), "extends: [f0.yaml, f1.yaml]\n",
        {f"f{i}.yaml": f"extends: [f{i + 1}.yaml?, f{i + 2}.yaml?, f{i + 1}.yaml?]\n" for i in range(18)})
    yield extends("many-ids", written_or(LIMIT), "skills: " + flow(f"{{id: s{i}, name: n}}" for i in range(3_000)))
    yield extends("many-keys", written_or(LIMIT), "".join(f"x-{i}: 1\n" for i in range(20_000)), chain(5))
    yield extends("syntax", BAD_FILE, "extends: " + flow(f"f{i}.yaml" for i in range(90)) + "\n",
        {f"f{i}.yaml": "".join(f"- key: [{j}\n" for j in range(2_000)) for i in range(90)})
    yield yaml("extends/nowhere", refused("RES1009", "RES1070"), "extends: " + flow(f"f{i}.yaml" for i in range(10_000)) + "\n" + HEAD)
    yield yaml("extends/maybe-nowhere", LIMIT, "extends: " + flow(f"f{i}.yaml?" for i in range(10_000)) + "\n" + HEAD)
    yield yaml("extends/out", NO_FILE, "extends: ../../../../../../../../etc/passwd\n" + HEAD)
    yield yaml("extends/absolute", NO_FILE, "extends: /etc/passwd\n" + HEAD)
    yield yaml("extends/web", NO_FILE, "extends: \"https://example.com/base.yaml\"\n" + HEAD)
    yield yaml("extends/lines", BAD_FILE, 'extends: "two\\n::error::lines\\e[31m"\n' + HEAD)
    yield Attack("extends/folder-links", written_or(BAD_FILE, NO_FILE),
        {"cv.resume.yaml": "extends: a/base.yaml\n" + HEAD, "base.yaml": "extends: a/base.yaml\n", "a": Link(".")})
