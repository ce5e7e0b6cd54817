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
        Description = "The folder to write into; sub-folders are kept. [default: beside the source]",
    };

    public BuildVerb(Reporter reporter)
        : base("build", "Writes résumés.", "Sources, folders of sources, or projects. [default: the current folder]", reporter)
    {
        Add(output);
    }

    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume build", "every source below this folder, in every format"),
        ("resume build milo.resume.yaml --format html,pdf", "two formats, beside the source"),
        ("resume build cv --theme modern --output out", "a folder's sources, into another folder"),
        ("resume build --writer Cards.dll --format vcf", "a format of a writer of one's own"),
        ("resume build Resume.csproj", "what `dotnet build` writes"),
        ("resume build --warnaserror", "stop at warnings, as a release should"),
    ];

    protected override bool Writes => true;

    protected override string? OutputOf(ParseResult parsed) => parsed.GetValue(output);
}
