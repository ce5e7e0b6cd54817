using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Model;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;

namespace Resume.Formats.Selecting;

/// <summary>Reports what is probably a mistake in `variants`, `tags` and `private`, whichever variants are built.</summary>
internal sealed class VariantChecks(MapNode root, ReadSource source, DiagnosticBag diagnostics, Budget budget)
{
    // Words that `omit` accepts besides paths.
    private static readonly ImmutableArray<string> WordsOfOmit = [VariantSettings.Private, SectionSettings.SummaryId];

    private readonly ImmutableArray<VariantSettings> variants = source.Variants.All;
    private readonly long nodes = TreeCost.Count(root) / Budget.Node;

    public void Check()
    {
        CheckTags();
        if (variants.IsEmpty && source.PrivatePaths.IsEmpty)
        {
            return;
        }

        foreach (var variant in variants)
        {
            CheckPaths(variant);
        }

        CheckPrivatePaths();

        // A variant with an error may look like another one only because of that.
        if (!diagnostics.HasErrors)
        {
            CheckTrees();
        }
    }

    private void CheckTags()
    {
        var selected = variants.SelectMany(variant => variant.Tags).Select(tag => TagRules.Bare(tag.Value))
            .ToHashSet(StringComparer.Ordinal);
        var unused = TaggedNodes.All(root)
            .OrderBy(tag => (tag.Span.Line, tag.Span.Column))
            .DistinctBy(tag => tag.Value.Trim(), StringComparer.Ordinal)
            .Where(tag => !selected.Contains(tag.Value.Trim()));
        foreach (var tag in unused)
        {
            if (variants.IsEmpty)
            {
                diagnostics.Report(SemanticDiagnostics.TagsWithoutEffect(tag.Span));
                return;
            }

            budget.Spend(selected.Count, Expense.Paths, tag.Span);
            diagnostics.Report(SemanticDiagnostics.NoVariantSelectsTag(
                tag.Span, tag.Value.Trim(), Suggestions.Nearest(tag.Value.Trim(), selected)));
        }
    }

    private void CheckPaths(VariantSettings variant)
    {
        var tree = TreeSelector.SelectDefault(root);
        foreach (var (path, value) in variant.Set)
        {
            Spend(path.Span);
            if (TreeSelector.Set(tree, path, value) is { } changed)
            {
                tree = changed;
            }
            else
            {
                ReportMissing(tree, NodePath.Parse(path.Value), path.Value, path.Span);
            }
        }

        foreach (var path in variant.Omit.Where(path => path.Value != VariantSettings.Private))
        {
            CheckPath(tree, TreeSelector.PathOf(path.Value), path, WordsOfOmit);
        }

        var sections = SectionNodes.Ids(tree);
        foreach (var id in variant.Sections.Where(id => !sections.Contains(id.Value, StringComparer.Ordinal)))
        {
            budget.Spend(sections.Length, Expense.Paths, id.Span);
            diagnostics.Report(SemanticDiagnostics.PathNotFound(id.Span, id.Value, Suggestions.Nearest(id.Value, sections)));
        }
    }

    private void CheckPrivatePaths()
    {
        foreach (var path in source.PrivatePaths.Where(path => !KnownPaths.Contain(NodePath.Parse(path.Value))))
        {
            CheckPath(root, NodePath.Parse(path.Value), path);
        }

        // One that cannot be read may omit them.
        var areRead = !variants.IsEmpty || root["variants"] is null;
        if (areRead && !source.PrivatePaths.IsEmpty && !variants.Any(variant => variant.OmitsPrivate))
        {
            diagnostics.Report(SemanticDiagnostics.PrivateNeverOmitted(root.Key("private")?.Span ?? source.PrivatePaths[0].Span));
        }
    }

    private void CheckPath(MapNode tree, NodePath path, Located<string> written, params ImmutableArray<string> words)
    {
        Spend(written.Span);
        if (path.Find(tree) is null)
        {
            ReportMissing(tree, path, written.Value, written.Span, words);
        }
    }

    // A suggestion compares the path with all that there is.
    private void ReportMissing(MapNode tree, NodePath path, string written, SourceSpan span, params ImmutableArray<string> words)
    {
        budget.Spend(nodes, Expense.Paths, span);
        diagnostics.Report(SemanticDiagnostics.PathNotFound(span, written, path.Nearest(tree) ?? Suggestions.Nearest(written, words)));
    }

    private void CheckTrees()
    {
        var known = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (source.Variants.BuildsDefault)
        {
            known.Add(TreeHash.Compute(TreeSelector.SelectDefault(root)), null);
        }

        foreach (var variant in variants)
        {
            var (name, place) = (variant.Name.Value, variant.Name.Span);
            budget.Spend(nodes + (variant.Set.Length + variant.Omit.Length) * PathSteps, Expense.Variants(variants.Length), place);
            var tree = TreeSelector.Select(root, variant, source.PrivatePaths);
            foreach (var section in tree.LostSections)
            {
                diagnostics.Report(SemanticDiagnostics.VariantWithoutSection(place, name, section));
            }

            // The same content in other formats is a purpose of its own.
            var content = TreeHash.Compute(tree.Root) + string.Join(' ', variant.Formats.Order(StringComparer.Ordinal).Prepend(""));
            if (!known.TryAdd(content.TrimEnd(), name))
            {
                diagnostics.Report(SemanticDiagnostics.IdenticalVariants(place, name, known[content.TrimEnd()]));
            }
        }
    }

    // Following a path compares each key or id beside it.
    private long PathSteps => 1 + nodes / 200;

    private void Spend(SourceSpan place) => budget.Spend(PathSteps, Expense.Paths, place);
}
