using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Selecting;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;

namespace Resume.Tool.Comparing;

/// <summary>The comparisons that a command line asks for.</summary>
/// <param name="request">The command line: one or two sources.</param>
/// <param name="variants">The variants that it names: up to two.</param>
/// <param name="reporter">Where problems are reported.</param>
internal sealed class Comparisons(CompileRequest request, ImmutableArray<string> variants, Reporter reporter)
{
    // A comparison of two résumés of a thousand lines costs a fiftieth of it.
    private const long MostCost = 50_000_000;

    private readonly ComparedTexts reader = new(request, reporter);

    /// <summary>Finds them; none if there are errors, which are reported.</summary>
    public async Task<ImmutableArray<Comparison>> FindAsync(CancellationToken cancellationToken)
    {
        var pairs = request.Paths is [var before, var after]
            ? await PairFilesAsync(before, after, cancellationToken)
            : await PairVariantsAsync(request.Paths[0], cancellationToken);
        if (pairs.Sum(pair => TextDiff.Cost(pair.Before, pair.After)) > MostCost)
        {
            var longest = pairs.SelectMany(pair => new[] { pair.Before, pair.After }).MaxBy(text => text.Lines.Length)!;
            reporter.Report(ProjectDiagnostics.TextsTooLong(longest.Source, longest.Lines.Length));
        }

        return reporter.HasErrors
            ? []
            : [.. pairs.Select(pair => new Comparison(pair.Before, pair.After, TextDiff.Compare(pair.Before, pair.After)))];
    }

    private async Task<ImmutableArray<(ComparedText Before, ComparedText After)>> PairFilesAsync(
        string before, string after, CancellationToken cancellationToken)
    {
        var first = variants is [var one, ..] ? one : VariantList.Default;
        var last = variants is [.., var other] ? other : VariantList.Default;
        var (from, to) = (
            Languages(await reader.ReadAsync(before, [first], cancellationToken)),
            Languages(await reader.ReadAsync(after, [last], cancellationToken)));
        return [.. from.Zip(to)];
    }

    private async Task<ImmutableArray<(ComparedText Before, ComparedText After)>> PairVariantsAsync(
        string source, CancellationToken cancellationToken)
    {
        string[] names = variants switch
        {
            [] => [VariantList.Default, SelectionRequest.AllVariants],
            [var only] => [VariantList.Default, only],
            _ => [.. variants],
        };
        var texts = await reader.ReadAsync(source, names, cancellationToken);
        if (reporter.HasErrors)
        {
            return [];
        }

        if (variants.IsEmpty && texts.All(text => text.Variant == VariantList.Default))
        {
            reporter.Report(ProjectDiagnostics.NoVariants(source));
        }

        var before = FindAll(texts, names[0]);
        var others = variants.IsEmpty ? texts.Select(text => text.Variant).Distinct(StringComparer.Ordinal).Skip(1) : [names[1]];
        return [.. others.SelectMany(name => before.Zip(FindAll(texts, name)))];
    }

    private IEnumerable<ComparedText> FindAll(ImmutableArray<ComparedText> texts, string variant) =>
        Languages([.. texts.Where(text => text.Variant.Equals(variant, StringComparison.OrdinalIgnoreCase))]);

    // Unless languages were asked for, a variant is compared in its first one.
    private IEnumerable<ComparedText> Languages(ImmutableArray<ComparedText> texts) =>
        request.Options.Locale is null ? texts.Take(1) : texts;
}
