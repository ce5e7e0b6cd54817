using System.Collections.Immutable;
using Resume.Formats.Composing;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Privacy;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>A source -> one document for every set of outputs: for each variant, in each language. The source is parsed once.</summary>
internal sealed class Selector
{
    private readonly ParsedSource parsed;
    private readonly SelectionRequest request;
    private readonly DiagnosticBag diagnostics;
    private readonly Budget budget;
    private readonly ReadSource whole;
    private readonly SourceLanguages languages;
    private readonly HashSet<string> checkedLanguages = new(StringComparer.OrdinalIgnoreCase);

    // Once for all variants.
    private PrivateValues? privateValues;

    // Selections share most of their problems.
    private readonly HashSet<Diagnostic> reported;

    // A tree is walked for each variant and language, which costs little beside reading what it selects.
    private const int NodesPerStep = 10;

    private Selector(ParsedSource parsed, SourceTree composed, SelectionRequest request, DiagnosticBag diagnostics, Budget budget)
    {
        (this.parsed, Tree, this.request, this.diagnostics, this.budget) = (parsed, composed, request, diagnostics, budget);
        languages = SourceLanguages.Read(parsed.Root, request.DefaultLocales);
        var root = parsed.Root is MapNode map ? InFirstLanguage(map) : parsed.Root;
        whole = parsed.ReadWhole(root, languages.Listed, diagnostics);
        reported = [.. diagnostics.InSourceOrder()];
        if (parsed.Root is MapNode tree)
        {
            new VariantChecks(tree, whole, diagnostics, budget).Check();
        }
    }

    /// <summary>The source with all that it extends and with values of the environment.</summary>
    public SourceTree Tree { get; }

    /// <summary>The untailored résumé in the first language.</summary>
    public ResumeDocument Document => whole.Document;

    /// <summary>The names of all variants.</summary>
    public IEnumerable<string> Variants => whole.Variants.All.Select(variant => variant.Name.Value);

    /// <summary>The values that are private, those from the environment included.</summary>
    public IEnumerable<string> PrivateTexts => (privateValues ??= FindPrivateValues()).Values.Select(value => value.Text);

    /// <summary>Reads a source as a whole, and reports its problems.</summary>
    /// <param name="source">The source.</param>
    /// <param name="request">What the caller asks for.</param>
    /// <param name="diagnostics">Where to report.</param>
    /// <param name="formats">The formats that it may name; null for any.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="compose">Merges its tree with those of the files that it extends; null to read it alone.</param>
    public static Selector Read(
        SourceFile source,
        SelectionRequest request,
        DiagnosticBag diagnostics,
        IEnumerable<string>? formats,
        Budget budget,
        Func<MapNode, ReadingContext, SourceTree>? compose = null)
    {
        var composed = new SourceTree(new([], SourceSpan.Start(source.Path)), []);
        try
        {
            var readable = ParsedSource.Parse(source, diagnostics, formats, budget, Compose);
            return new(readable, composed, request, diagnostics, budget);
        }
        catch (OverBudgetException limit)
        {
            diagnostics.Report(limit.Diagnostic);
            return new(ParsedSource.CreateUnreadable(source), composed, request, diagnostics, budget);
        }

        MapNode Compose(MapNode root, ReadingContext context)
        {
            composed = compose?.Invoke(root, context) ?? new(root, []);
            return composed.Root;
        }
    }

    /// <summary>The selections in the order of the variants and languages, each read when it is asked for.</summary>
    /// <exception cref="OverBudgetException">There are too many.</exception>
    public IEnumerable<Selection> Select()
    {
        var problems = parsed.Root is null ? new() : diagnostics;
        var chosen = ChosenVariants.Find(whole.Variants, request, SourceSpan.Start(Document.File), problems);
        var plans = chosen.Select(variant => (Variant: variant, Locales: LocalesOf(variant))).ToList();
        var count = plans.Sum(plan => Math.Max(1, plan.Locales.Length));
        var nodes = parsed.Root is { } root ? TreeCost.Count(root) / Budget.Node : 0;
        var variables = Tree.Variables.IsEmpty ? null : new VariableUse(Tree.Unresolved, whole.PrivatePaths, languages.Listed);
        var isFirst = true;
        foreach (var (variant, locales) in plans)
        {
            var tree = TreeOf(variant);
            var leaks = FindLeaks(variant, tree);
            ResumeDocument? document = null;
            foreach (var (i, locale) in (locales.IsEmpty ? [null] : locales.Cast<Located<string>?>()).Index())
            {
                var place = variant?.Name.Span ?? locale?.Span ?? SourceSpan.Start(Document.File);
                var expense = chosen.Length == 1 ? Expense.Languages(count) : Expense.Variants(count);
                budget.Spend(nodes / NodesPerStep, expense, place);
                var part = InLanguage(tree, locale);

                // The first language is paid for with the text.
                var isWhole = part is null || (variant is null && !languages.HasTexts);
                budget.Spend(isFirst ? 0 : isWhole ? Document.Steps : Budget.Selection + TreeCost.Count(part!), expense, place);
                isFirst = false;

                document = document is not null && !languages.HasTexts ? document : Read(variant, part, locale);
                yield return Create(document, variant, locale, i == 0 ? null : locale?.Value) with
                {
                    Leaks = leaks,
                    Variables = variables?.Find(variant, locale?.Value) ?? [],
                };
            }
        }
    }

    // Searched for in the outputs of all languages.
    private LeakFinder? FindLeaks(VariantSettings? variant, MapNode? tree) =>
        variant?.OmitsPrivate == true && tree is not null && (privateValues ??= FindPrivateValues()) is { IsEmpty: false } values
            ? LeakFinder.Create(values, tree)
            : null;

    // Values from the environment are private, whether the source lists their places or not.
    private PrivateValues FindPrivateValues() => Tree.Secrets.DistinctBy(secret => secret.Name, StringComparer.Ordinal).Aggregate(
        PrivateValues.Find(Tree.Root, whole.PrivatePaths, Document.Basics.Photo, request.MonthNames),
        (values, secret) => values.Add(secret.Name, secret.Value, secret.Span));

    private Selection Create(ResumeDocument document, VariantSettings? variant, Located<string>? locale, string? suffix)
    {
        var omitsPrivate = variant?.OmitsPrivate == true;
        return new(document with { Locale = locale }, variant?.Name.Value, suffix)
        {
            Formats = variant?.Formats ?? [],
            OmitsPrivate = omitsPrivate,
            MayBePublished = (whole.PrivatePaths.IsEmpty && Tree.Variables.IsEmpty) || omitsPrivate || variant?.Publish == true,
        };
    }

    // A locale of a project or a command line has no place in the source but its start.
    private ImmutableArray<Located<string>> LocalesOf(VariantSettings? variant) => (request.Locales, variant, Document.Locales) switch
    {
        ({ IsEmpty: false }, _, _) => AtStart(request.Locales),
        (_, { Locales: { IsEmpty: false } own }, _) => own,
        (_, _, { IsEmpty: false } own) => own,
        _ => AtStart(request.DefaultLocales),
    };

    private ImmutableArray<Located<string>> AtStart(ImmutableArray<string> tags) =>
        [.. tags.Select(tag => new Located<string>(tag, SourceSpan.Start(Document.File)))];

    private MapNode? TreeOf(VariantSettings? variant) =>
        parsed.Root is not MapNode root ? null
        : variant is null ? TreeSelector.SelectDefault(root)
        : TreeSelector.Select(root, variant, whole.PrivatePaths).Root;

    // An entry may be blank without its hidden parts.
    private static ResumeDocument Show(ResumeDocument document) => BlankParts.Remove(HiddenParts.Remove(document));

    private MapNode? InLanguage(MapNode? tree, Located<string>? locale) =>
        tree is not null && (locale?.Value ?? languages.First) is { } language
            ? new LanguageSelector(languages.Listed, language).Select(tree)
            : tree;

    private ResumeDocument Read(VariantSettings? variant, MapNode? part, Located<string>? locale)
    {
        var language = locale?.Value ?? languages.First;
        ReportMissingTexts(language, locale?.Span ?? SourceSpan.Start(Document.File));
        if (part is null || (variant is null && (!languages.HasTexts || language == languages.First)))
        {
            return Show(Document);
        }

        var problems = new DiagnosticBag();
        var read = parsed.ReadPart(part, problems);
        foreach (var problem in problems.InSourceOrder().Where(reported.Add))
        {
            diagnostics.Report(problem);
        }

        return Show(read) with { Steps = TreeCost.Count(part) };
    }

    private MapNode InFirstLanguage(MapNode root) =>
        languages.First is { } first ? new LanguageSelector(languages.Listed, first).Select(root) : root;

    // Reported once for a language, whichever of its texts a variant shows.
    private void ReportMissingTexts(string? language, SourceSpan place)
    {
        if (language is null || !languages.HasTexts || !checkedLanguages.Add(language) || parsed.Root is not MapNode root)
        {
            return;
        }

        var selector = new LanguageSelector(languages.Listed, language);
        _ = selector.Select(root);
        foreach (var variant in whole.Variants.All)
        {
            foreach (var (path, value) in variant.Set)
            {
                _ = selector.Select(value, $"variants.{variant.Name.Value}.set.{path.Value}");
            }
        }

        foreach (var diagnostic in MissingTexts.Describe(
            selector.Missing, language, LocaleTags.Contain(languages.Listed, language), place, request.ListsMissingTexts))
        {
            diagnostics.Report(diagnostic);
        }
    }
}
