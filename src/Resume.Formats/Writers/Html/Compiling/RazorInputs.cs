using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>A template as an input of Razor's source generator.</summary>
/// <param name="name">Its name, such as `Header`.</param>
/// <param name="text">Its text.</param>
internal sealed class RazorInput(string name, string text) : AdditionalText
{
    private readonly SourceText text = SourceText.From(text, Encoding.UTF8);

    /// <summary>A path that is the same on every machine. Positions in the compiled code contain it.</summary>
    public override string Path => TemplatePath.FromName(name);

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}

/// <summary>The options of Razor's source generator: those that a project of Microsoft.NET.Sdk.Razor passes to it.</summary>
internal sealed class RazorOptions : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(ImmutableDictionary<string, string>.Empty
        .Add("build_property.RazorLangVersion", "9.0")
        .Add("build_property.RazorConfiguration", "MVC-3.0")
        .Add("build_property.RootNamespace", "Templates"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(ImmutableDictionary<string, string>.Empty.Add(
            "build_metadata.AdditionalFiles.TargetPath",
            Convert.ToBase64String(Encoding.UTF8.GetBytes(textFile.Path.TrimStart('/')))));

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
