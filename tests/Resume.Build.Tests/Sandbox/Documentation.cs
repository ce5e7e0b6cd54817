namespace Resume.Build.Tests.Sandbox;

/// <summary>Examples in the documentation.</summary>
internal static class Documentation
{
    /// <summary>The fenced code block that contains a text.</summary>
    public static string Block(string file, string text)
    {
        var parts = File.ReadAllText(Path.Join(Repository.Folder, file)).ReplaceLineEndings("\n").Split("\n```");
        var block = parts.Where((_, index) => index % 2 == 1).Single(block => block.Contains(text, StringComparison.Ordinal));
        return block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }
}
