"""Theme files and HTML templates that are damaged, huge, endless or somewhere else."""
from .attack import HEAD, LIMIT, Attack, Folder, Link, Outcome, Pipe, Sparse, flow, written_or, yaml

# A theme that cannot be used stops all formats, a template only HTML.
UNUSABLE = Outcome(none=True, errors=frozenset(
    ("RES1001", "RES1002", "RES1005", "RES1006", "RES1008", "RES1009", "RES1010", "RES1011", "RES1012", "RES1017", "RES1023", "RES1035",
     "RES1036", "RES1037", "RES1038", "RES1039", "RES1040", "RES1043", "RES1044", "RES1046", "RES3001", "RES3003")))
MAY_FAIL = written_or(UNUSABLE)
NO_PAGE = Outcome(all=True, some=True, errors=frozenset(
    ("RES1008", "RES1009", "RES1035", "RES1036", "RES1037", "RES1038", "RES1039", "RES1040", "RES3010", "RES3011", "RES3012", "RES3014", "RES4090")))
TOKENS = "styles: {body: {size: 10}}\n"


def theme(name, outcome, content, more=None):
    return yaml("themes/" + name, outcome, "theme: ./own.yaml\n" + HEAD, {"own.yaml": content, **(more or {})})


def template(name, content, file="Header", outcome=NO_PAGE, more=None):
    return yaml("themes/template-" + name, outcome, HEAD, {f"cv.templates/{file}.cshtml": content, **(more or {})}, compiles=True)


def aliases(depth):
    return "x-a: &a " + flow(["x"] * 10) + "\n" + "".join(
        f"x-{chr(98 + i)}: &{chr(98 + i)} " + flow(["*" + chr(97 + i)] * 10) + "\n" for i in range(depth))


def attacks():
    yield theme("empty", MAY_FAIL, b"")
    yield theme("binary", UNUSABLE, bytes(range(256)) * 100)
    yield theme("unclosed", UNUSABLE, "styles: {body: {size: 10")
    yield theme("list", UNUSABLE, "- styles\n")
    yield theme("huge", UNUSABLE, Sparse(1_900 << 20, TOKENS.encode()))
    yield theme("long", MAY_FAIL, "# " + "x" * (4 << 20) + "\n" + TOKENS)
    yield theme("deep", UNUSABLE, "styles: " + "[" * 100_000)
    yield theme("aliases", UNUSABLE, aliases(9) + "styles: *j\n")
    yield theme("unknown-keys", MAY_FAIL, "".join(f"key{i}: 1\n" for i in range(20_000)))
    yield theme("many-values", MAY_FAIL, "sidebar: {sections: " + flow(f"s{i}" for i in range(100_000)) + "}\n")
    yield theme("numbers", MAY_FAIL, "styles: {body: {size: 1e308, lineHeight: -1}, name: {size: .nan}, title: {tracking: .inf}}\n")
    yield theme("narrow", MAY_FAIL, "page: {margin: 400}\nsidebar: {side: start, width: 500}\nstartColumn: {holds: dates, width: 500}\n")
    yield theme("css", MAY_FAIL, "header: {separator: \"</style><script>\"}\nbullets: {marks: [\"\\\\\", \"';}\"]}\nfonts: {text: \"'};@import\"}\n")
    yield theme("circle", UNUSABLE, "base: ./other.yaml\n", {"other.yaml": "base: ./own.yaml\n"})
    yield theme("chain", MAY_FAIL, "base: ./b0.yaml\n", {f"b{i}.yaml": f"base: ./b{i + 1}.yaml\n" for i in range(2_000)})
    yield theme("outside", UNUSABLE, "base: ../../../../../../etc/passwd\n")
    yield theme("pipe", UNUSABLE, Pipe())
    yield theme("device", UNUSABLE, Link("/dev/zero"))
    yield theme("link-out", UNUSABLE, Link("/etc/passwd"))
    yield theme("folder", UNUSABLE, Folder())

    yield template("empty", "")
    yield template("binary", bytes(range(256)) * 100)
    yield template("unclosed", "@model HtmlHeader\n@{ if (true) {\n")
    yield template("no-such-type", "@model NoSuchType\n<p>@Model.Name</p>\n")
    yield template("many-mistakes", "@model HtmlHeader\n" + "".join(f"<p>@Model.Missing{i}</p>\n" for i in range(2_000)))
    yield template("throws", "@model HtmlHeader\n@{ throw new System.Exception(\"no\\u001b[31m\\n::error::\"); }\n")
    yield template("divides", "@model HtmlHeader\n@(1 / int.Parse(\"0\"))\n")
    yield template("recursion", "@model HtmlHeader\n@{ await PartialAsync(\"Header\", Model); }\n")
    yield template("endless-output", "@model HtmlHeader\n@while (true) { <p>again and again and again and again</p> }\n")
    yield template("wrong-base", "@inherits System.Object\n<p>text</p>\n")
    yield template("huge", Sparse(1_900 << 20, b"<p>"))
    yield template("long", "@model HtmlHeader\n" + "<p>text</p>\n" * 200_000)
    yield template("deep", "@model HtmlHeader\n" + "<div>" * 20_000)
    yield template("many", "@model HtmlHeader\n<p>text</p>\n", more={f"cv.templates/T{i}.cshtml": "<p>text</p>\n" for i in range(5_000)})
    yield template("pipe", Pipe())
    yield template("device", Link("/dev/zero"))
    yield template("link-out", Link("/etc/passwd"))
    yield template("folder", Folder())
    yield Attack("themes/template-folder-is-a-file", NO_PAGE, {"cv.resume.yaml": HEAD, "cv.templates": "no folder\n"})
    yield Attack("themes/template-folder-is-a-pipe", NO_PAGE, {"cv.resume.yaml": HEAD, "cv.templates": Pipe()})
