using System.Collections.Immutable;
using Resume.Formats.Diagnostics;
using Resume.Formats.Limits;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Composing;

/// <summary>Replaces the placeholders in a tree, such as `${RESUME_PHONE}`, by values of the environment.</summary>
/// <param name="read">The value of a variable, or null if it is not set; null if none is.</param>
/// <param name="context">Where problems are reported.</param>
internal sealed class EnvironmentValues(Func<string, string?>? read, ReadingContext context)
{
    private readonly ImmutableArray<EnvironmentValue>.Builder values = ImmutableArray.CreateBuilder<EnvironmentValue>();

    // A variable is read once, so that all of a compilation sees the same value.
    private readonly SortedDictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The tree with the values.</summary>
    public SourceTree Replace(MapNode root) =>
        new(ReplaceIn(root, PlaceholderPlace.Root), values.ToImmutable()) { Unresolved = root, Variables = [.. known.Keys] };

    // Null for a node that is left out.
    private Node? Replace(Node node, PlaceholderPlace place) => node switch
    {
        ScalarNode scalar => scalar.Value.Contains("${", StringComparison.Ordinal) ? ReplaceScalar(scalar, place) : scalar,
        ListNode list => ReplaceIn(list, place),
        MapNode map => ReplaceIn(map, place),
        _ => node,
    };

    private ListNode ReplaceIn(ListNode list, PlaceholderPlace place)
    {
        ImmutableArray<Node>.Builder? changed = null;
        foreach (var (i, item) in list.Items.Index())
        {
            var replaced = Replace(item, place.Item(item is ScalarNode));
            if (!ReferenceEquals(replaced, item) && changed is null)
            {
                changed = ImmutableArray.CreateBuilder<Node>(list.Items.Length);
                changed.AddRange(list.Items.AsSpan()[..i]);
            }

            if (replaced is not null)
            {
                changed?.Add(replaced);
            }
        }

        return changed is null ? list : list with { Items = changed.ToImmutable() };
    }

    private MapNode ReplaceIn(MapNode map, PlaceholderPlace place)
    {
        ImmutableArray<Member>.Builder? changed = null;
        foreach (var (i, member) in map.Members.Index())
        {
            var replaced = Replace(member.Value, place.Member(member.Key.Value));
            if (!ReferenceEquals(replaced, member.Value) && changed is null)
            {
                changed = ImmutableArray.CreateBuilder<Member>(map.Members.Length);
                changed.AddRange(map.Members.AsSpan()[..i]);
            }

            if (replaced is not null)
            {
                changed?.Add(new(member.Key, replaced));
            }
        }

        return changed is null ? map : map with { Members = changed.ToImmutable() };
    }

    private ScalarNode? ReplaceScalar(ScalarNode scalar, PlaceholderPlace place)
    {
        if (Placeholder.Read(scalar.Value) is not { } placeholder)
        {
            if (Placeholder.FindWithin(scalar.Value) is { } part)
            {
                context.Report(ComposingDiagnostics.PlaceholderInText(scalar.Span, part));
            }

            return scalar;
        }

        if (!placeholder.IsAllowed || TreeReader.IsJson(scalar.Span.File))
        {
            context.Report(placeholder.IsAllowed
                ? ComposingDiagnostics.PlaceholderInJson(scalar.Span, scalar.Value)
                : ComposingDiagnostics.OtherVariable(scalar.Span, scalar.Value, placeholder.Name));
            return scalar;
        }

        if (place.Setting is { } setting)
        {
            context.Damaged = true;
            context.Report(ComposingDiagnostics.VariableInSetting(scalar.Span, placeholder.Name, setting));
            return null;
        }

        if (Find(placeholder.Name) is { } value)
        {
            return Replace(scalar, placeholder.Name, value);
        }

        if (!placeholder.IsOptional)
        {
            context.Damaged = true;
            context.Report(ComposingDiagnostics.VariableNotSet(scalar.Span, placeholder.Name));
        }

        return null;
    }

    private ScalarNode? Replace(ScalarNode scalar, string name, string value)
    {
        context.Budget.Spend(value.Length, Expense.Variable(name), scalar.Span);
        if (Sanitizer.IndexOfForbidden(value) >= 0)
        {
            context.Damaged = true;
            context.Report(ComposingDiagnostics.ForbiddenInVariable(scalar.Span, name));
            return null;
        }

        values.Add(new(name, value, scalar.Span));
        return new(value, ScalarStyle.Quoted, scalar.Span) { IsSecret = true };
    }

    // CI systems set a variable to nothing where a secret is missing.
    private string? Find(string name)
    {
        if (!known.TryGetValue(name, out var value))
        {
            known[name] = value = read?.Invoke(name) is { } set && !string.IsNullOrWhiteSpace(set) ? set : null;
        }

        return value;
    }
}
