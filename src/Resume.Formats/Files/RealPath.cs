namespace Resume.Formats.Files;

/// <summary>Where a path really leads.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>True if a full path is inside of a folder, by their names.</summary>
    public static bool IsBelow(string path, string folder) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>True if a path that is inside of a folder by its name is a link out of it.</summary>
    public static bool LeadsOut(string path, string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return IsBelow(path, root) && Find(path) is { } real && Find(root) is { } realRoot && !IsBelow(real, realRoot);
    }

    /// <summary>The path with all links resolved, or null if they form a circle.</summary>
    public static string? Find(string path)
    {
        var rest = new Stack<string>(Enumerable.Reverse(Parts(path)));
        var current = Path.GetPathRoot(path)!;
        for (var links = 0; rest.TryPop(out var name);)
        {
            var next = Path.Join(current, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                current = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var led = Path.GetFullPath(target, current);
            foreach (var part in Enumerable.Reverse(Parts(led)))
            {
                rest.Push(part);
            }

            current = Path.GetPathRoot(led)!;
        }

        return current;
    }

    private static string[] Parts(string path) =>
        path[Path.GetPathRoot(path)!.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
}
