"""What an attack is, and how it gets onto the disk."""
import os
import shutil
import socket
from dataclasses import dataclass, field

HEAD = "basics: {name: Robin Sample}\n"


@dataclass(frozen=True)
class Outcome:
    """What may become of a source: all of its outputs, some of them, or none; and the errors that explain what is missing."""
    all: bool = False
    some: bool = False
    none: bool = False
    errors: frozenset = frozenset()


WRITTEN = Outcome(all=True)


def refused(*codes):
    """No output, and at least one of these errors."""
    return Outcome(none=True, errors=frozenset(codes))


def partly(*codes):
    """Some formats cannot show it: one of these errors for each of them, and the other outputs."""
    return Outcome(some=True, errors=frozenset(codes))


def written_or(*outcomes):
    """For inputs near a limit: an author's text of this size may be right."""
    return Outcome(True, any(o.some for o in outcomes), any(o.none for o in outcomes), frozenset().union(*(o.errors for o in outcomes)))


# The budget of a source, and the limits of its parts.
LIMIT = refused("RES1009")


@dataclass(frozen=True)
class Pipe:
    """A named pipe, which nobody writes to."""

    def put(self, path):
        os.mkfifo(path)


@dataclass(frozen=True)
class Socket:
    """A socket, which nobody listens at."""

    def put(self, path):
        # A socket's path has 107 characters at most.
        folder = os.open(os.path.dirname(path), os.O_RDONLY)
        try:
            with socket.socket(socket.AF_UNIX) as made:
                made.bind(f"/proc/self/fd/{folder}/{os.path.basename(path)}")
        finally:
            os.close(folder)


@dataclass(frozen=True)
class Link:
    """A symbolic link."""
    target: str

    def put(self, path):
        os.symlink(self.target, path)


@dataclass(frozen=True)
class Folder:
    """An empty folder."""

    def put(self, path):
        os.makedirs(path)


@dataclass(frozen=True)
class Sparse:
    """A file of any size that takes no room: zeros after its beginning."""
    size: int
    beginning: bytes = b""

    def put(self, path):
        with open(path, "wb") as file:
            file.write(self.beginning)
            file.truncate(self.size)


@dataclass(frozen=True)
class Copy:
    """A copy of a file of this machine, such as a plug-in that was built before."""
    path: str

    def put(self, path):
        shutil.copyfile(self.path, path)


@dataclass(frozen=True)
class Attack:
    """
    Files, what is compiled, and what must become of it. A value of `files` is text, bytes, a function that makes them, or something special
    that puts itself onto the disk.
    """
    name: str
    outcome: Outcome
    files: dict
    # The paths for the tool; the build finds its sources itself.
    paths: tuple = ()
    # What `dotnet build` does instead, such as with a name that MSBuild cannot have.
    in_build: Outcome = None
    # The tool's options and their values; the build gets them as properties.
    options: dict = field(default_factory=dict)
    environment: dict = field(default_factory=dict)
    # How many sources share the work: each has the time of one, but the memory is for all.
    sources_at_once: int = 1
    # It runs the .NET SDK's compiler, which alone needs most of the usual time to start.
    compiles: bool = False
    # A text that must be in no output.
    secret: bytes = None
    # A plug-in ends the process, which nobody can prevent: the exit status says so, and a line names the plug-in.
    ends: bool = False
    # It would never end, and gets what Ctrl+C sends after this many seconds.
    interrupted: float = None

    def put(self, folder):
        """Writes the files into a folder."""
        for name, content in self.files.items():
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            if hasattr(content, "put"):
                content.put(path)
                continue
            content = content() if callable(content) else content
            with open(path, "wb") as file:
                file.write(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))

    @property
    def sources(self):
        """The paths that the tool compiles: the only source, if not said otherwise."""
        return self.paths or tuple(name for name in self.files if ".resume." in name)


def yaml(name, outcome, body, files=None, **more):
    """An attack by a source in YAML, and the files that it names."""
    return Attack(name, outcome, {"cv.resume.yaml": body, **(files or {})}, **more)


def json(name, outcome, body, **more):
    """An attack by a source in JSON."""
    return Attack(name, outcome, {"cv.resume.json": body}, **more)


def summary(text, quoted=True):
    """A source whose only long text is one summary; between quotes, where `\\` escapes, or as it is."""
    return HEAD + "work:\n  - name: A\n    summary: " + (f'"{text}"' if quoted else text) + "\n"


def flow(values):
    """A list between brackets."""
    return "[" + ",".join(values) + "]"


def lines(values, indent=6):
    """A list of a line for each value."""
    return "".join(" " * indent + f"- {value}\n" for value in values)


def highlights(values):
    """A source whose only entry has these highlights."""
    return HEAD + "work:\n  - name: A\n    highlights:\n" + lines(values)
