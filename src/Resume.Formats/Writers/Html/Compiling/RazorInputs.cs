using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>A template as an input of Razor's source generator.</summary>
/// <param name="path">A path that is the same on every machine; positions in the compiled code name it.</param>
/// <param name="text">Its text.</param>
internal sealed class RazorInput(string path, string text) : AdditionalText
{
    /// <summary>The folder of the templates. Imports apply to the templates in and below their folder: ours first.</summary>
    public const string Folder = "/t/";

    private readonly SourceText text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    /// <summary>The imports of all templates.</summary>
    public static RazorInput Imports { get; } = new(
        // ASP.NET Core's own imports add helpers for elements such as `head`, which need its services.
        "/_ViewImports.cshtml", BuiltInTemplates.Imports + "@removeTagHelper *, Microsoft.AspNetCore.Mvc.Razor\n");

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
