using Resume.Formats.Batch;

namespace Resume.Build.Incremental;

/// <summary>A variable of the environment as the last build read it: a line of `environment.txt`.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hash">The keyed hash of its value.</param>
internal readonly record struct VariableLine(string Name, string Hash)
{
    /// <summary>Parses a line of <see cref="ToString"/>; null for any other line.</summary>
    public static VariableLine? Parse(string line) => line.Split('\t') is [var hash, var name] ? new(name, hash) : null;

    public override string ToString() => $"{Hash}\t{Name}";

    /// <summary>True if it still has the same value, or still none.</summary>
    public bool IsUnchanged(KeyedEnvironment environment) => environment.Hash(Name) == Hash;
}
