"""The two heads of the compiler: the tool, and a build of a project with the task. Each compiles the sources of a folder into `out`."""
import os
from xml.sax.saxutils import escape, quoteattr

from . import measure

FORMATS = ("html", "docx", "pdf", "txt")


def environment(attack):
    """
    The variables of a run. A heap that may not grow beyond 4 GB protects this machine; without MSBuild's servers, the process that is
    measured is the one that works.
    """
    return {**os.environ, **attack.environment, "DOTNET_GCHeapHardLimit": "0x100000000", "DOTNET_CLI_TELEMETRY_OPTOUT": "1",
        "DOTNET_NOLOGO": "1",
            "MSBUILDDISABLENODEREUSE": "1", "DOTNET_CLI_USE_MSBUILD_SERVER": "0", "DOTNET_DbgEnableMiniDump": "0"}


class Tool:
    """`resume build`."""
    name = "tool"
    # An input may take this many times the processor of an empty run: 2 s where nothing else runs, and more on a busy machine.
    times_empty = 6

    def __init__(self, folder):
        self.assembly = os.path.join(folder, "resume.dll")

    def prepare(self, attack, folder):
        pass

    def run(self, attack, folder):
        options = [part for name, value in attack.options.items() for part in (f"--{name}", value)]
        formats = ["--format", ",".join((*FORMATS, "bad"))] if "writer" in attack.options else []
        return measure.run(
            ["dotnet", self.assembly, "build", *attack.sources, "--output", "out", *options, *formats], folder, environment(attack),
                attack.interrupted)

    def outcome(self, attack):
        return attack.outcome


class Build:
    """`dotnet build` of a project without the SDK's targets, which takes a third of the time."""
    name = "build"
    times_empty = 1

    def __init__(self, task, imports):
        self.task, self.imports = os.path.join(task, "Resume.Build.dll"), imports

    def prepare(self, attack, folder):
        writer, locale, fonts = "", "", ""
        if "writer" in attack.options:
            writer = f'<ItemGroup><ResumeWriter Include="{escape(attack.options["writer"])}" Formats="bad" /></ItemGroup>'
        if "fonts" in attack.options:
            fonts = f'<ItemGroup><ResumeFontFolder Include="{escape(attack.options["fonts"])}" /></ItemGroup>'
        if "locale" in attack.options:
            locale = f'<ResumeLocale>{escape(attack.options["locale"])}</ResumeLocale>'
        with open(os.path.join(folder, "Attack.proj"), "w", encoding="utf-8") as file:
            file.write(f"""<Project DefaultTargets="CompileResumes">
  <PropertyGroup>
    <OutDir>bin/</OutDir>
    <IntermediateOutputPath>obj/</IntermediateOutputPath>
    <DefaultItemExcludes>obj/**;bin/**;out/**</DefaultItemExcludes>
    <ResumeOutputPath>out</ResumeOutputPath>
    <ResumeBuildTaskAssembly>{escape(self.task)}</ResumeBuildTaskAssembly>
    {locale}
  </PropertyGroup>
  <Import Project={quoteattr(os.path.join(self.imports, "Resume.Build.props"))} />
  {writer}
  {fonts}
  <Import Project={quoteattr(os.path.join(self.imports, "Resume.Build.targets"))} />
</Project>
""")

    def run(self, attack, folder):
        return measure.run(
            ["dotnet", "msbuild", "Attack.proj", "-nologo", "-v:minimal", "-m:1", "-nodeReuse:false", "-tl:off"], folder,
                environment(attack), attack.interrupted)

    def outcome(self, attack):
        return attack.in_build or attack.outcome
