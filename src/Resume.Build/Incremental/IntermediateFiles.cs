using System.Text;
using Resume.Formats.Batch;

namespace Resume.Build.Incremental;

/// <summary>The files in `obj/…/resume/`: the manifest for the task, and lists with which the targets skip the task.</summary>
internal sealed class IntermediateFiles(string folder, string projectFolder) : IDisposable
{
    // Unique to this call: the same project may be built twice at the same time.
    private readonly string newStampPath = TemporaryFile.In(folder);

    private string StampPath => Path.Join(folder, LastBuild.Stamp);

    public string ManifestPath => Path.Join(folder, LastBuild.Manifest);

    /// <summary>The key of the hashes of the environment's values. Whoever has it and them can try out all values.</summary>
    public string EnvironmentKeyPath => Path.Join(folder, LastBuild.EnvironmentKey);

    /// <summary>Records the time before anything is read: files that change from now on are newer than the stamp.</summary>
    public void Begin()
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(newStampPath, []);
    }

    /// <summary>Writes the manifest and the lists. <paramref name="plugIns"/> are full paths of the writers' files.</summary>
    public void Save(Manifest manifest, IEnumerable<string> plugIns, string outputFolder, KeyedEnvironment environment)
    {
        var variables = manifest.Entries.SelectMany(entry => entry.Variables).Select(variable => variable.Name)
            .Distinct(StringComparer.Ordinal).ToList();
        if (variables.Count > 0)
        {
            environment.SaveKey(EnvironmentKeyPath);
        }

        manifest.Save(ManifestPath);

        var dependencies = manifest.Entries.SelectMany(entry => entry.Dependencies).Distinct(StringComparer.Ordinal).ToList();
        var existing = dependencies.ToLookup(file => Path.Exists(PortablePath.ToFull(projectFolder, file)));
        var plugInFiles = plugIns.Select(file => PortablePath.FromFull(projectFolder, file));
        var outputs = GetOutputs(manifest).ToList();
        var portableFolder = PortablePath.FromFull(projectFolder, Path.TrimEndingDirectorySeparator(outputFolder));

        WriteLines(LastBuild.Outputs, outputs.Select(line => line.ToString()));
        WriteLines(LastBuild.Folders, OutputFolders.FindAll(outputs.Select(line => line.Path), portableFolder));
        WriteLines(LastBuild.Sources, manifest.Entries.Select(entry => GetInputLine(entry.Source)));
        WriteLines(LastBuild.Dependencies, existing[true].Concat(plugInFiles).Select(GetInputLine));
        WriteLines(LastBuild.Missing, existing[false]);
        WriteLines(LastBuild.Environment, variables.Select(name => new VariableLine(name, environment.Hash(name)).ToString()));
        WriteLines(LastBuild.Watched, dependencies.Where(file => !Directory.Exists(PortablePath.ToFull(projectFolder, file))));
    }

    /// <summary>Ends a build: replaces the stamp, or deletes it after errors, so that the next build tries again.</summary>
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

    /// <summary>Removes the new stamp of a build that was interrupted.</summary>
    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            File.Delete(newStampPath);
        }
    }

    /// <summary>A manifest's outputs as lines for the targets.</summary>
    public static IEnumerable<OutputLine> GetOutputs(Manifest manifest) => manifest.Entries.SelectMany(
        entry => entry.Outputs, (entry, output) => OutputLine.Create(entry.Source, output));

    private string GetInputLine(string path) => InputLine.Read(projectFolder, path).ToString();

    private void WriteLines(string name, IEnumerable<string> lines) =>
        OutputFile.Write(Path.Join(folder, name), Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n"))));
}
