using System.Collections.Immutable;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume check`: all that `resume build` would say, and nothing written.</summary>
internal sealed class CheckVerb(Reporter reporter)
    : CompilingVerb("check", "Says what is wrong with résumés and writes nothing.", "Sources or folders of sources. [default: the current folder]", reporter)
{
    public override ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume check", "every source below this folder"),
        ("resume check milo.resume.yaml --format txt", "one source, and what one format cannot show of it"),
        ("resume check --nowarn RES2004 --warnaserror", "all warnings are errors but one"),
    ];

    protected override bool Writes => false;
}
