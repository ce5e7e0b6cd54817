using System.Text;
using Resume.Formats.Outputs;

namespace Resume.Build.Incremental;

/// <summary>The files in `obj/…/resume/`: the manifest for us, and what the targets read to skip us altogether.</summary>
internal sealed class IntermediateFiles(string folder, string projectFolder) : IDisposable
{
    // Of this call alone: the same project may be built twice at once.
    private readonly string newStampPath = TemporaryFile.In(folder);

    private string StampPath => Path.Join(folder, "stamp");

    public string ManifestPath => Path.Join(folder, "manifest.json");

    /// <summary>Marks the moment before anything is read: what changes from now on is newer than the stamp.</summary>
    public void Begin()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(newStampPath, []);
    }

    /// <summary>Writes the lists; <paramref name="plugIns"/> are full paths of files that writers came from.</summary>
    public void Save(Manifest manifest, IEnumerable<string> plugIns, string outputFolder)
    {
        manifest.Save(ManifestPath);

        var dependencies = manifest.Entries.SelectMany(entry => entry.Dependencies).Distinct(StringComparer.Ordinal)
            .ToLookup(file => File.Exists(PortablePath.To(projectFolder, file)));
        var outputs = Lines(manifest).ToList();

        WriteLines(LastBuild.Outputs, outputs.Select(line => line.ToString()));
        WriteLines(LastBuild.Folders, OutputFolders.Of(outputs.Select(line => line.Path), PortablePath.From(projectFolder, Path.TrimEndingDirectorySeparator(outputFolder))));
        WriteLines(LastBuild.Sources, manifest.Entries.Select(entry => InputLine(entry.Source)));
        WriteLines(LastBuild.Dependencies, dependencies[true].Concat(plugIns.Select(file => PortablePath.From(projectFolder, file))).Select(InputLine));
        WriteLines(LastBuild.Absent, dependencies[false]);
        WriteLines(LastBuild.Watched, manifest.Entries.SelectMany(entry => entry.Dependencies).Distinct(StringComparer.Ordinal));
    }

    /// <summary>Ends a build: without errors the stamp moves on, with errors it goes, so that the next build tries again.</summary>
    public void End(bool succeeded)
    {
        if (succeeded)
        {
            File.Move(newStampPath, StampPath, overwrite: true);
        }
        else
        {
            File.Delete(StampPath);
        }
    }

    /// <summary>Removes the mark of a build that did not come to its end.</summary>
    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            File.Delete(newStampPath);
        }
    }

    /// <summary>A manifest's outputs as the targets know them.</summary>
    public static IEnumerable<OutputLine> Lines(Manifest manifest) => manifest.Entries.SelectMany(
        entry => entry.Outputs,
        (entry, output) => new OutputLine(output.Format, output.Variant ?? "", output.Locale ?? "", entry.Source, output.Path));

    private string InputLine(string path) => Incremental.InputLine.Of(projectFolder, path).ToString();

    private void WriteLines(string name, IEnumerable<string> lines) =>
        OutputFile.Write(Path.Join(folder, name), Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
}
