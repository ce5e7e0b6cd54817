"""Runs a command with limits, and measures what it takes."""
import os
import resource
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass

# A process that takes longer is ended; so is one that computes longer.
PATIENCE = 30


@dataclass(frozen=True)
class Run:
    """What a process took, its exit status (None if it was ended here), and what it said."""
    wall: float
    processor: float
    megabytes: float
    status: int
    log: str


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE * 2, PATIENCE * 2))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def peak(process, before):
    """
    The most memory that a process has had, in megabytes. Its usage after its end would include what this program had when it started the
    process, which is more: the inputs.
    """
    try:
        with open(f"/proc/{process}/status", encoding="ascii", errors="replace") as status:
            return max([before, *(int(line.split()[1]) / 1024 for line in status if line.startswith("VmHWM:"))])
    except OSError:
        return before


def run(command, folder, environment, interrupted=None):
    """Runs a command in a folder; after `interrupted` seconds, it gets what Ctrl+C sends."""
    with tempfile.TemporaryFile() as log:
        began = time.monotonic()
        process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
                preexec_fn=limit)
        ended, megabytes = False, 0
        while True:
            found, status, usage = os.wait4(process.pid, os.WNOHANG)
            if found:
                break
            elapsed = time.monotonic() - began
            if interrupted and elapsed > interrupted:
                interrupted = None
                os.killpg(process.pid, signal.SIGINT)
            if elapsed > PATIENCE and not ended:
                ended = True
                os.killpg(process.pid, signal.SIGKILL)
            # Before that, it is this program, or not yet the command.
            if elapsed > 0.1:
                megabytes = peak(process.pid, megabytes)
            time.sleep(0.02)
        # Already waited for.
        process.returncode = 0
        wall = time.monotonic() - began
        # At most a few megabytes: an endless log is a fault, and is reported as one.
        log.seek(0)
        text = log.read(8 << 20).decode("utf-8", "replace")
    return Run(wall, usage.ru_utime + usage.ru_stime, megabytes, None if ended else os.waitstatus_to_exitcode(status), text)
