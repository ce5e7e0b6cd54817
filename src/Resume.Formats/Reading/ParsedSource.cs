using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Reading;

/// <summary>
/// A source that is parsed once, and whose tree is then read by the schema: as a whole, and narrowed to each variant and language.
/// </summary>
internal sealed class ParsedSource
{
    private readonly string path;
    private readonly ISourceFiles? files;
    private readonly Budget budget;

    // The first reading has the context of the parser, so that they share a limit of diagnostics.
    private readonly DiagnosticBag reported = new();
    private readonly ReadingContext context;

    private ParsedSource(SourceFile source, IEnumerable<string>? formats, Budget budget)
    {
        (path, files, this.budget) = (source.Path, source.Files, budget);
        context = new ReadingContext(reported, TreeReader.IsJson(source.Path), source.Files, [.. formats ?? []]) { Budget = budget };
    }

    /// <summary>The tree; null for an empty source, and for one that is not read at all.</summary>
    public Node? Root { get; private set; }

    /// <summary>False for a file that cannot be a source of ours; why is reported.</summary>
    public bool IsReadable { get; private init; } = true;

    /// <summary>Parses a source. For any bytes, reports problems instead of throwing.</summary>
    /// <param name="source">The source.</param>
    /// <param name="diagnostics">Where to report.</param>
    /// <param name="formats">The known formats that it may name, or null for any.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="compose">Merges the tree with those of the files that it extends; null to read it alone.</param>
    /// <exception cref="OverBudgetException">It costs more.</exception>
    public static ParsedSource Parse(
        SourceFile source,
        DiagnosticBag diagnostics,
        IEnumerable<string>? formats,
        Budget budget,
        Func<MapNode, ReadingContext, MapNode>? compose = null)
    {
        var parsed = new ParsedSource(source, formats, budget);
        var refusal = new DiagnosticBag();
        var root = TreeReader.Read(source, parsed.context, refusal);
        if (refusal.HasErrors)
        {
            diagnostics.ReportAll(refusal);
            return CreateUnreadable(source);
        }

        parsed.Root = root is MapNode map && compose is not null ? compose(map, parsed.context) : root;
        parsed.Steps = budget.Spent;
        budget.EndText();
        return parsed;
    }

    /// <summary>A source that is not read, because why it cannot be is reported already.</summary>
    public static ParsedSource CreateUnreadable(SourceFile source) => new(source, [], new()) { IsReadable = false };

    /// <summary>What its text costs of the budget.</summary>
    public long Steps { get; private set; }

    /// <summary>Reads the whole source, with a text in one language wherever it gives several; called once, before the others.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="languages">The languages in which it may give texts.</param>
    /// <param name="diagnostics">Where to report.</param>
    public ReadSource ReadWhole(Node? root, ImmutableArray<string> languages, DiagnosticBag diagnostics)
    {
        if (!IsReadable)
        {
            return new(new() { File = path }, VariantList.None, []);
        }

        context.Languages = languages;
        var document = Read(root, context) with { Steps = Steps, Bases = context.Bases };
        diagnostics.ReportAll(reported);
        return new(document, context.Variants, context.PrivatePaths);
    }

    /// <summary>Reads a part of the source: the tree of a variant, or of a language.</summary>
    public ResumeDocument ReadPart(MapNode root, DiagnosticBag diagnostics) => root.Members.IsEmpty
        ? new() { File = path, Bases = context.Bases }
        : Read(root, new ReadingContext(diagnostics, context.Lenient, files, context.Formats)
        {
            Budget = budget,
            Fonts = context.Fonts,
            Photos = context.Photos,
            Languages = context.Languages,
            Damaged = context.Damaged,
            Bases = context.Bases,
            Unchecked = context.Unchecked,
        }) with { Bases = context.Bases };

    private ResumeDocument Read(Node? root, ReadingContext reading)
    {
        var nothing = new ResumeDocument { File = path };
        if (root is null or ScalarNode { IsNull: true } or MapNode { Members.IsEmpty: true })
        {
            if (!reading.Damaged)
            {
                reading.Report(ReadingDiagnostics.EmptyFile(SourceSpan.Start(path)));
            }

            return nothing;
        }

        reading.Root = root as MapNode;
        return ResumeSchema.Document.TryRead(root, "", reading, out var document)
            ? DocumentChecks.Check(document, (MapNode)root, reading)
            : nothing;
    }
}

/// <summary>A source as it is read as a whole.</summary>
/// <param name="Document">The untailored résumé in the first language.</param>
/// <param name="Variants">`variants`.</param>
/// <param name="PrivatePaths">`private`.</param>
internal sealed record ReadSource(ResumeDocument Document, VariantList Variants, ImmutableArray<Located<string>> PrivatePaths);
