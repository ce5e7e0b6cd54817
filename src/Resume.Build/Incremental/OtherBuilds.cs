using System.Globalization;
using Resume.Formats.Batch;

namespace Resume.Build.Incremental;

/// <summary>
/// What builds of the same project with other parts of its sources left in `obj/…/resume/`: one of all sources there, one of a shard in
/// `shards/INDEX-of-COUNT/`. Shards of the same count have no source in common, and run at the same time, so they ignore each other.
/// </summary>
/// <param name="wholeFolder">The folder of a build of all sources.</param>
/// <param name="shard">The part of this build.</param>
internal sealed class OtherBuilds(string wholeFolder, ProjectShard shard)
{
    private const string Shards = "shards";

    /// <summary>
    /// Deletes their stamps, because this build writes outputs that they know: MSBuild must not skip the next of them.
    /// </summary>
    public void Invalidate()
    {
        foreach (var stamp in Folders().Select(folder => Path.Join(folder, LastBuild.Stamp)).Where(File.Exists))
        {
            File.Delete(stamp);
        }
    }

    /// <summary>The manifest of this build's last run, with what is newer in theirs about this build's sources.</summary>
    /// <param name="own">The manifest of the last run.</param>
    /// <param name="project">The name under which the page that links all outputs is listed; it belongs to builds of all sources.</param>
    public Manifest Merge(Manifest own, string project)
    {
        var all = Folders().Select(folder => Manifest.Load(Path.Join(folder, LastBuild.Manifest))).Prepend(own)
            .OrderByDescending(manifest => manifest.Run)
            .ToList();

        // The first entry of a source describes its files. Outputs that only another one has are known, and deleted.
        var entries = all.SelectMany(manifest => manifest.Entries)
            .Where(entry => entry.Source == project ? shard.Shard.IsWhole : shard.Contains(entry.Source));
        return new([.. entries]) { Run = all[0].Run };
    }

    /// <summary>Forgets them after a build of all sources, whose manifest has all that they knew.</summary>
    public void Forget()
    {
        foreach (var folder in shard.Shard.IsWhole ? Folders() : [])
        {
            File.Delete(Path.Join(folder, LastBuild.Manifest));
        }
    }

    private IEnumerable<string> Folders()
    {
        var folder = Path.Join(wholeFolder, Shards);
        var siblings = string.Create(CultureInfo.InvariantCulture, $"-of-{shard.Shard.Count}");
        var others = !Directory.Exists(folder) ? [] : Directory.GetDirectories(folder)
            .Where(other => !Path.GetFileName(other).EndsWith(siblings, StringComparison.Ordinal));
        return shard.Shard.IsWhole ? others : others.Prepend(wholeFolder);
    }
}
