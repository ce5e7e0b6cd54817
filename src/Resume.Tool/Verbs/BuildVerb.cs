using System.Collections.Immutable;
using System.CommandLine;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume build`.</summary>
internal sealed class BuildVerb : CompilingVerb
{
    private readonly Option<string?> output = new("--output", "-o")
    {
        HelpName = "DIR",
        Description = "Output folder; subfolders are kept. [default: beside the source]",
    };

    public BuildVerb(Reporter reporter)
        : base("build", "Builds résumés.", "Sources, folders of sources, or projects. [default: the current folder]", reporter)
    {
        Add(output);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume build", "all sources below this folder, in the default formats"),
        ("resume build milo.resume.yaml --format html,pdf", "two formats, beside the source"),
        ("resume build cv --theme modern --output out", "all sources of one folder, into another folder"),
        ("resume build --writer Cards.dll --format vcf", "the format of a custom writer"),
        ("resume build Resume.csproj", "the same outputs as `dotnet build`"),
        ("resume build --warnaserror", "fail on warnings, for releases"),
    ];

    protected override bool WritesOutputs => true;

    protected override string? GetOutputFolder(ParseResult parsed) => parsed.GetValue(output);
}
