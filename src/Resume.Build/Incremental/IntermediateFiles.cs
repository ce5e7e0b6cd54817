using System.Text;
using Resume.Formats.Outputs;

namespace Resume.Build.Incremental;

/// <summary>The files in `obj/…/resume/`: the manifest for us, and what the targets read to skip us altogether.</summary>
internal sealed class IntermediateFiles(string folder, string projectFolder)
{
    private string StampPath => Path.Join(folder, "stamp");

    private string NewStampPath => Path.Join(folder, "stamp.new");

    public string ManifestPath => Path.Join(folder, "manifest.json");

    /// <summary>Marks the moment before anything is read: what changes from now on is newer than the stamp.</summary>
    public void Begin()
    {
        Directory.CreateDirectory(folder);
        // One that a killed build left behind has an older time, which emptying it again would keep.
        File.Delete(NewStampPath);
        File.WriteAllBytes(NewStampPath, []);
    }

    /// <summary>Writes the lists; <paramref name="plugIns"/> are full paths of files that writers came from.</summary>
    public void Save(Manifest manifest, IEnumerable<string> plugIns)
    {
        manifest.Save(ManifestPath);

        var outputs = manifest.Entries.SelectMany(entry => entry.Outputs, (entry, output) => (entry.Source, Output: output)).ToList();
        var dependencies = manifest.Entries.SelectMany(entry => entry.Dependencies).Distinct(StringComparer.Ordinal).Select(Full).ToLookup(File.Exists);

        WriteLines("outputs.txt", outputs.Select(output => Full(output.Output.Path)));
        WriteLines("outputs.metadata.txt", outputs.Select(output =>
            string.Join('\t', output.Output.Format, output.Output.Variant, output.Output.Locale, Full(output.Source), Full(output.Output.Path))));
        WriteLines("dependencies.txt", dependencies[true].Concat(plugIns));
        WriteLines("absent.txt", dependencies[false]);
    }

    /// <summary>Ends a build: without errors the stamp moves on, with errors it goes, so that the next build tries again.</summary>
    public void End(bool succeeded)
    {
        if (succeeded)
        {
            File.Move(NewStampPath, StampPath, overwrite: true);
        }
        else
        {
            File.Delete(NewStampPath);
            File.Delete(StampPath);
        }
    }

    private string Full(string portable) => PortablePath.To(projectFolder, portable);

    private void WriteLines(string name, IEnumerable<string> lines) =>
        OutputFile.Write(Path.Join(folder, name), Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
}
