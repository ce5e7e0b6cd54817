using System.Collections.Immutable;
using Resume.Formats.Model;
using Member = System.Collections.Generic.KeyValuePair<Resume.Formats.Reading.Nodes.ScalarNode, Resume.Formats.Reading.Nodes.Node>;

namespace Resume.Formats.Reading.Schema;

/// <summary>`variants`: all of them, and whether the untailored résumé is built too.</summary>
/// <param name="All">The variants, in the order of the source.</param>
/// <param name="BuildsDefault">False for `default: false`.</param>
internal sealed record VariantList(ImmutableArray<VariantSettings> All, bool BuildsDefault = true)
{
    /// <summary>The name of the untailored résumé.</summary>
    public const string Default = "default";

    public static VariantList None { get; } = new([]);
}

/// <summary>One of the `variants`: what it selects and changes. Values stay nodes, so that the schema reads them at their new places.</summary>
internal sealed record VariantSettings
{
    /// <summary>The word in `omit` for everything that `private` lists.</summary>
    public const string Private = "private";

    public Located<string> Name { get; init; }

    public ImmutableArray<Located<string>> Tags { get; init; } = [];

    /// <summary>Paths, sections and <see cref="Private"/>.</summary>
    public ImmutableArray<Located<string>> Omit { get; init; } = [];

    /// <summary>Paths and their new values.</summary>
    public ImmutableArray<Member> Set { get; init; } = [];

    /// <summary>The sections that it shows, in this order; empty for all.</summary>
    public ImmutableArray<Located<string>> Sections { get; init; } = [];

    /// <summary>The formats that it has; empty for all.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>Its languages; empty for those of the source.</summary>
    public ImmutableArray<Located<string>> Locales { get; init; } = [];

    /// <summary>Members of the top level that it replaces: `locale` and `theme`.</summary>
    public ImmutableArray<Member> Replaced { get; init; } = [];

    /// <summary>True for `publish: true`: it may be published, though it has private values.</summary>
    public bool Publish { get; init; }

    public bool OmitsPrivate => Omit.Any(path => path.Value == Private);
}
