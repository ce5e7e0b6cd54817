using System.Collections.Frozen;

namespace Resume.Tool.Verbs;

/// <summary>Words that people know from other tools, and what they mean here.</summary>
internal static class OtherWords
{
    // Of several verbs, the first one that the tool has.
    private static readonly FrozenDictionary<string, string[]> Verbs = new (string Verbs, string Words)[]
    {
        ("init", "new, create, scaffold, start, setup"),
        ("build", "render, compile, export, generate, make, pdf, publish, run"),
        ("check", "validate, lint, test, audit"),
        ("watch, serve", "watch"),
        ("serve, watch", "serve, dev, preview, live, open, view, server"),
        ("convert", "import, transform"),
        ("upgrade", "migrate, update"),
        ("themes", "theme, templates, template"),
        ("formats", "format"),
        ("diff", "compare"),
        ("lsp", "language-server, languageserver, editor"),
    }
        .SelectMany(row => row.Words.Split(", ").Select(word => KeyValuePair.Create(word, row.Verbs.Split(", "))))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The verb for a word, among those that the tool has; null if there is none.</summary>
    public static string? FindVerb(string word, IEnumerable<string> verbs) =>
        Verbs.GetValueOrDefault(word)?.FirstOrDefault(verb => verbs.Contains(verb, StringComparer.Ordinal));

    /// <summary>What to do instead of an option that a verb does not have; null if that is not known.</summary>
    public static string? AdviseOption(string option, IEnumerable<string> verbs) => option switch
    {
        "--watch" or "-w" => FindVerb("watch", verbs) is { } verb
            ? $"`resume {verb}` builds again whenever a file is saved"
            : "`dotnet watch build` in a project builds again whenever a file is saved",
        "--validate" or "--dry-run" or "--no-output" => "`resume check` reports problems and writes nothing",
        "--pdf" or "--html" or "--docx" or "--txt" or "--json" or "--md" => $"write `--format {option[2..]}`",
        _ => null,
    };

    /// <summary>`help build` and `version` as the options that they mean.</summary>
    public static string[] Translate(string[] args) => args switch
    {
        ["help"] => ["--help"],
        ["help", var verb, ..] => [verb, "--help"],
        ["version"] => ["--version"],
        _ => args,
    };
}
