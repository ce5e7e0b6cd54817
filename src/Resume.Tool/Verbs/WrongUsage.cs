using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Vocabulary;
using Resume.Formats.Themes;
using Resume.Tool.Projects;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>What is wrong with a command line, with the nearest word that would be right.</summary>
internal static class WrongUsage
{
    public static ImmutableArray<Diagnostic> Find(ParseResult parsed)
    {
        if (parsed.CommandResult.Command is RootCommand root)
        {
            return [NoVerb(root, parsed)];
        }

        // An option without its value cannot be asked for it, and a misspelt one is the better explanation of both.
        ImmutableArray<Diagnostic> options = [.. UnknownOptions(parsed)];
        return (options, parsed.Errors, parsed.CommandResult.Command) switch
        {
            ({ IsEmpty: true }, { Count: > 0 }, _) => [.. parsed.Errors.Select(error => Other(parsed, error))],
            (_, { Count: 0 }, CompilingVerb verb) => [.. options, .. WrongValues(verb, parsed)],
            ({ IsEmpty: true }, { Count: 0 }, FormatsVerb verb) => WriterOption.Load(parsed, verb.Writers).Wrong,
            (_, { Count: 0 }, ExplainVerb verb) when parsed.GetValue(verb.Code) is { } code && Explanations.Find(code) is null =>
                options.IsEmpty ? [ProjectDiagnostics.UnknownCode(code, Hint(code, Explanations.Codes, "write a code as diagnostics show it: `RES1004`"))] : options,
            _ => options,
        };
    }

    private static Diagnostic NoVerb(RootCommand root, ParseResult parsed)
    {
        const string Help = "`resume --help` lists the verbs";
        if (parsed.UnmatchedTokens is not [var word, ..])
        {
            return ProjectDiagnostics.InvalidUsage("a verb is missing", Help);
        }

        return word.StartsWith('-')
            ? ProjectDiagnostics.UnknownOption("resume", word, "put the verb first: `resume build`")
            : ProjectDiagnostics.UnknownCommand(word, Hint(word, root.Subcommands.Select(verb => verb.Name), Help));
    }

    // Whatever nobody knows is taken for a path, and a misspelt option with it.
    private static IEnumerable<Diagnostic> UnknownOptions(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        return parsed.Tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..])
            .Select(token => token.Value.Split('=', ':')[0])
            .Select(option => ProjectDiagnostics.UnknownOption(
                verb.Name, option, Hint(option, verb.Options.Select(known => known.Name), $"`resume {verb.Name} --help` lists them; a path goes after `--`")));
    }

    private static IEnumerable<Diagnostic> WrongValues(CompilingVerb verb, ParseResult parsed)
    {
        var formats = parsed.GetValue(verb.Formats) ?? [];
        var (set, wrong) = WriterOption.Load(parsed, verb.Writers);
        foreach (var diagnostic in wrong)
        {
            yield return diagnostic;
        }

        // With a writer missing, a format that is unknown may be its.
        var names = set.Writers.Select(writer => writer.Format).ToList();
        var asked = wrong.IsEmpty ? formats.SelectMany(list => CodeList.Split([list]).DefaultIfEmpty("")) : [];
        foreach (var format in asked.Except(names, StringComparer.OrdinalIgnoreCase))
        {
            yield return ProjectDiagnostics.UnknownFormat(format, names, Suggestions.Nearest(format, names));
        }

        if (parsed.GetValue(verb.Theme) is { } theme && !BuiltInThemes.Names.Contains(theme, StringComparer.OrdinalIgnoreCase))
        {
            yield return ProjectDiagnostics.UnknownTheme(theme, BuiltInThemes.Names, Suggestions.Nearest(theme, BuiltInThemes.Names));
        }

        foreach (var locale in (parsed.GetValue(verb.Locales) ?? []).SelectMany(list => CodeList.Split([list]).DefaultIfEmpty("")).Where(tag => !(LocaleKind.IsTag(tag) && Labels.Match(tag) is not null)))
        {
            yield return ProjectDiagnostics.UnknownLocale(locale, Labels.Languages, Suggestions.Nearest(locale, Labels.Languages));
        }

        IEnumerable<string> codes = [.. CodeList.Split(parsed.GetValue(verb.NoWarn)), .. CodeList.Split([parsed.GetValue(verb.WarnAsError) ?? ""])];
        foreach (var code in codes.Where(code => !CodeList.IsCode(code) && code != BareWarnAsError.All))
        {
            yield return ProjectDiagnostics.InvalidCode(code);
        }

        foreach (var project in verb is CheckVerb ? (parsed.GetValue(verb.Paths) ?? []).Where(ProjectBuild.IsProject) : [])
        {
            yield return ProjectDiagnostics.ProjectCannotBeChecked(DisplayPath.Of(project));
        }
    }

    /// <summary>The parser's own words, in our form.</summary>
    private static Diagnostic Other(ParseResult parsed, ParseError error)
    {
        var message = error.Message.TrimEnd('.').Replace('\'', '`');
        return ProjectDiagnostics.InvalidUsage(
            char.ToLowerInvariant(message[0]) + message[1..], $"`resume {parsed.CommandResult.Command.Name} --help` shows how it is used");
    }

    private static string Hint(string word, IEnumerable<string> known, string otherwise) =>
        Suggestions.Nearest(word, known) is { } nearest ? $"did you mean `{nearest}`?" : otherwise;
}
