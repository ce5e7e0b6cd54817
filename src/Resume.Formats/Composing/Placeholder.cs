using System.Text.RegularExpressions;

namespace Resume.Formats.Composing;

/// <summary>`${RESUME_PHONE}`: a variable of the environment, as a source names it.</summary>
/// <param name="Name">The variable.</param>
/// <param name="IsOptional">True for `${RESUME_PHONE?}`, which is left out if the variable is not set.</param>
internal readonly partial record struct Placeholder(string Name, bool IsOptional)
{
    /// <summary>How the names of all variables start that a source can read.</summary>
    public const string Prefix = "RESUME_";

    /// <summary>True if the compiler reads the variable; another name may be any secret of the machine.</summary>
    public bool IsAllowed => Name.Length > Prefix.Length && Name.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The placeholder that a value is, or null.</summary>
    public static Placeholder? Read(string value) => Whole().Match(value) is { Success: true } match
        ? new(match.Groups["name"].Value, match.Groups["optional"].Success)
        : null;

    /// <summary>The placeholder of a variable.</summary>
    public static string Write(string name) => $"${{{name}}}";

    /// <summary>The first placeholder within a longer text that the compiler would replace if it were the whole, or null.</summary>
    public static string? FindWithin(string text) => Within().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"^\$\{(?<name>[A-Za-z_][A-Za-z0-9_]*)(?<optional>\?)?\}\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\$\{RESUME_[A-Za-z0-9_]+\??\}")]
    private static partial Regex Within();
}
