"""Runs commands as whole processes and takes the figures that the kernel has of each."""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Run:
    """One finished process, with the processes that it waited for."""
    cpu: float
    wall: float
    megabytes: float
    output: str


class Failed(Exception):
    """A command that did not do what was asked of it."""


def run(command, folder):
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as log:
        began = time.monotonic()
        process = subprocess.Popen([str(part) for part in command], cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        log.seek(0)
        output, errors = out.read().decode(errors="replace"), log.read(2000).decode(errors="replace")
    if process.returncode != 0:
        raise Failed(f"`{' '.join(map(str, command))}`: exit status {process.returncode}\n{output[:2000]}{errors}")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, output)


def median(runs, figure):
    return statistics.median(getattr(each, figure) for each in runs)


def find_tool(folder):
    """The commands of the tool in a package or archive: native and managed, each None if it is missing."""
    native, managed = Path(folder, "resume"), Path(folder, "managed/resume.dll")
    if not managed.exists():
        managed = Path(folder, "resume.dll")
    # What `dotnet publish` writes for the managed tool also has a program `resume`, which is not native.
    is_native = native.exists() and not Path(folder, "resume.dll").exists()
    return {"native": [native] if is_native else None, "managed": ["dotnet", managed] if managed.exists() else None}


def installed_tool():
    """The folder of the tool that is installed, or None."""
    path = shutil.which("resume") or shutil.which("resume", path=os.path.expanduser("~/.dotnet/tools"))
    return Path(path).resolve().parent if path else None


def require_tool(folder):
    folder = folder or installed_tool()
    commands = find_tool(folder) if folder else {}
    if not any(commands.values()):
        sys.exit("the tool is not installed: `dotnet tool install --global Resume.Tool`, or name its folder with `--tool FOLDER`")
    return commands
