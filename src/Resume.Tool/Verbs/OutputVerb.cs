using System.Collections.Immutable;
using System.CommandLine;
using Resume.Formats.Diagnostics;
using Resume.Tool.Compiling;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>A verb that looks for outputs or writes them: it has `--output` and `--index`.</summary>
internal abstract class OutputVerb : CompilingVerb
{
    private readonly Option<string?> output = OutputOption.Create();

    protected OutputVerb(string name, string description, string pathDescription, string indexDescription, Reporter reporter)
        : base(name, description, pathDescription, reporter)
    {
        Index = new("--index") { Description = indexDescription };
        Add(output);
        Add(Index);
    }

    protected Option<bool> Index { get; }

    /// <summary>True if `--output` is there.</summary>
    protected bool HasOutput(ParseResult parsed) => parsed.GetValue(output) is not null;

    public sealed override IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        ImmutableArray<Diagnostic> errors = [.. base.FindErrors(parsed), .. FindWrongCombinations(parsed)];
        return errors.IsEmpty && parsed.GetValue(output) is { } path ? OutputOption.FindErrors(path, ReadInputs(parsed)) : errors;
    }

    protected sealed override CompileRequest ReadRequest(ParseResult parsed) =>
        parsed.GetValue(output) is { } path ? OutputOption.Apply(path, ReadInputs(parsed)) : ReadInputs(parsed);

    /// <summary>Options that exclude each other, or need another one.</summary>
    protected abstract IEnumerable<Diagnostic> FindWrongCombinations(ParseResult parsed);

    /// <summary>The command line without its output path.</summary>
    protected virtual CompileRequest ReadInputs(ParseResult parsed) => Inputs.Read(parsed) with { WritesIndex = parsed.GetValue(Index) };
}
