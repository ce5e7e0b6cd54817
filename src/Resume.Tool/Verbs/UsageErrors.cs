using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Resume.Formats;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;

namespace Resume.Tool.Verbs;

/// <summary>The errors of a command line, with the nearest valid word as a hint.</summary>
internal static class UsageErrors
{
    public static ImmutableArray<Diagnostic> Find(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand root)
        {
            return [MissingVerb(root, parsed)];
        }

        ImmutableArray<Diagnostic> options = [.. UnknownOptions(parsed)];
        if (parsed.Errors.Count > 0)
        {
            // A misspelt option is a better explanation than the parse error that it causes.
            return options.IsEmpty ? [.. parsed.Errors.Select(error => ParserError(parsed, error))] : options;
        }

        options = [.. options, .. EmptyValues(parsed)];
        return options.IsEmpty && parsed.CommandResult.Command is IChecksArguments verb ? [.. verb.FindErrors(parsed)] : options;
    }

    /// <summary>Suggests the nearest known word; if none is near, returns another hint.</summary>
    public static string Hint(string word, IEnumerable<string> known, string otherwise) =>
        Suggestions.Nearest(word, known) is { } nearest ? $"did you mean `{nearest}`?" : otherwise;

    private static Diagnostic MissingVerb(RootCommand root, ParseResult parsed)
    {
        const string Help = "`resume --help` lists the verbs";
        if (parsed.UnmatchedTokens is not [var word, ..])
        {
            return ProjectDiagnostics.InvalidUsage("a verb is missing", Help);
        }

        return word.StartsWith('-')
            ? ProjectDiagnostics.UnknownOption("resume", word, "put the verb first: `resume build`")
            : ProjectDiagnostics.UnknownCommand(word, HintVerb(word, [.. root.Subcommands.Select(verb => verb.Name)], Help));
    }

    private static string HintVerb(string word, IReadOnlyCollection<string> verbs, string otherwise) =>
        OtherWords.FindVerb(word, verbs) is { } verb
            ? $"the verb is `{verb}`: `resume {verb} --help` shows how it is used"
            : Hint(word, verbs, otherwise);

    // The parser takes an unknown option for a path.
    private static IEnumerable<Diagnostic> UnknownOptions(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        var known = verb.Options.Select(option => option.Name).ToList();
        return parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..] && !ShardOption.IsValue(parsed, token.Value))
            .Select(token => token.Value.Split('=', ':')[0])
            .Select(option => ProjectDiagnostics.UnknownOption(
                verb.Name,
                option,
                OtherWords.AdviseOption(option, [.. parsed.RootCommandResult.Command.Subcommands.Select(each => each.Name)])
                    ?? Hint(option, known, $"`resume {verb.Name} --help` lists them; a path goes after `--`")));
    }

    // An empty list of codes is valid: `--nowarn "$CODES"`.
    private static IEnumerable<Diagnostic> EmptyValues(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        var arguments = verb.Arguments
            .Where(argument => IsEmpty(parsed.GetResult(argument)?.Tokens))
            .Select(argument => argument.Name);
        var options = verb.Options
            .Where(option => option.Name is not (CompileArguments.NoWarnName or WarnAsErrorOption.Name))
            .Where(option => IsEmpty(parsed.GetResult(option)?.Tokens))
            .Select(option => option.Name);
        return arguments.Concat(options).Select(ProjectDiagnostics.EmptyValue);
    }

    private static bool IsEmpty(IEnumerable<Token>? values) => (values ?? []).Any(token => CompileOptions.SplitList(token.Value).IsEmpty);

    private static Diagnostic ParserError(ParseResult parsed, ParseError error)
    {
        var message = error.Message.TrimEnd('.').Replace('\'', '`');
        return ProjectDiagnostics.InvalidUsage(
            char.ToLowerInvariant(message[0]) + message[1..], $"`resume {parsed.CommandResult.Command.Name} --help` shows how it is used");
    }
}
