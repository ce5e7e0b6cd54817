using System.CommandLine;
using Resume.Formats.Batch;
using Resume.Formats.Diagnostics;

namespace Resume.Tool.Verbs;

/// <summary>`--shard`: the part of the sources that one of several machines compiles.</summary>
internal static class ShardOption
{
    private const string Name = "--shard";

    public static Option<string?> Create() => new(Name)
    {
        HelpName = "INDEX/COUNT",
        Description = "Part of the sources: `0/4` is the first of four.",
    };

    /// <summary>The shard; that of all sources without the option.</summary>
    public static Shard Read(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } value ? Shard.Parse(value) ?? Shard.Whole : Shard.Whole;

    public static IEnumerable<Diagnostic> FindErrors(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } value && Shard.Parse(value) is null
            ? [ProjectDiagnostics.InvalidShard(ProjectDiagnostics.CommandLine, Name, value)]
            : [];

    /// <summary>True for a value of the option, such as `-1/4`, which is not another option.</summary>
    public static bool IsValue(ParseResult parsed, string word) =>
        parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Name == Name) is { } option
        && parsed.GetResult(option)?.Tokens.Any(token => token.Value == word) == true;
}
