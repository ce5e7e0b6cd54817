"""Builds a project that uses a package of Resume.Build, and takes the figures of all processes that the build starts."""
import ctypes
import os
import resource
import shutil
import subprocess
import time
from pathlib import Path

from measuring.processes import Failed, Run

PROJECT = """<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Resume.Build" Version="{version}" PrivateAssets="all" /></ItemGroup>
</Project>
"""

FEED = """<configuration>
  <packageSources><clear /><add key="here" value="{folder}" /></packageSources>
  <config><add key="globalPackagesFolder" value="packages" /></config>
</configuration>
"""

# MSBuild does not wait for the process that compiles many sources, so it becomes a child of this one.
SET_CHILD_SUBREAPER = 36


def create_project(folder, package):
    """A project in a folder, with the packages in its own folder; restored."""
    package = Path(package).resolve()
    Path(folder, "project.csproj").write_text(PROJECT.format(version=package.name.removeprefix("Resume.Build.").removesuffix(".nupkg")))
    Path(folder, "nuget.config").write_text(FEED.format(folder=package.parent))
    subprocess.run(["dotnet", "restore", "-v", "q"], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def build_project(folder):
    """Builds it from nothing. No other children of this process may run at the same time."""
    for each in ("bin", "obj/Debug"):
        shutil.rmtree(Path(folder, each), ignore_errors=True)
    ctypes.CDLL(None).prctl(SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    options = ["--no-restore", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false"]
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.Popen(["dotnet", "build", *options], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    output, _ = process.communicate()
    wall = time.monotonic() - began
    peak = wait_for_others()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if process.returncode != 0:
        raise Failed(f"`dotnet build`: exit status {process.returncode}\n{output[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(cpu, wall, peak, output)


def wait_for_others():
    """Waits for the processes that are left, and returns the peak memory, in MB, of the largest child so far."""
    while True:
        try:
            os.wait()
        except ChildProcessError:
            return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
