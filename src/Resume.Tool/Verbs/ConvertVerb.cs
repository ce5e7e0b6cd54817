using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Converting;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Writers.Json;
using Resume.Tool.NewFiles;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume convert`: a file of another tool as a source.</summary>
internal sealed class ConvertVerb : Command, IHasExamples, IChecksArguments
{
    private readonly Reporter reporter;

    private readonly Argument<string> input = new("FILE") { Description = "The file of another tool; `-` for standard input." };

    private readonly Argument<string?> output = new("OUT")
    {
        Description = "The new file, or its folder; `-` for standard output. JSON Resume if its name ends in `.json`. "
            + "[default: NAME.resume.yaml, beside the file]",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> from = new("--from")
    {
        HelpName = "KIND",
        Description = $"What wrote the file, if it is not recognized: {string.Join(", ", ForeignKinds.Names)}.",
    };

    public ConvertVerb(Reporter reporter)
        : base("convert", "Converts a file of another résumé tool to a source.")
    {
        this.reporter = reporter;
        from.CompletionSources.Add([.. ForeignKinds.Names]);
        Add(input);
        Add(output);
        Add(from);
        SetAction(Run);
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume convert John_Doe_CV.yaml", "John_Doe_CV.resume.yaml, from RenderCV"),
        ("resume convert resume.json cv/ada.resume.yaml", "from JSON Resume or Reactive Resume"),
        ("resume convert resume.md --from markdown", "one heading for each section"),
        ("resume convert cv.yaml resume.json", "to JSON Resume"),
    ];

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        var target = ConversionTarget.Find(parsed.GetValue(input)!, parsed.GetValue(output));
        if (parsed.GetValue(from) is { } kind && ForeignKinds.Find(kind) is null)
        {
            yield return ProjectDiagnostics.InvalidUsage(
                $"`{kind}` is not a kind of file",
                UsageErrors.Hint(kind, ForeignKinds.Names, $"the kinds are {Quote.And(ForeignKinds.Names)}"));
        }

        if (target.Input is { } path && (Directory.Exists(path) || !File.Exists(path)))
        {
            yield return Directory.Exists(path)
                ? ProjectDiagnostics.InvalidUsage($"`{path}` is a folder", "name the file to convert")
                : ProjectDiagnostics.PathNotFound(path) with { Hint = "name the file to convert" };
        }
        else if (target.Output is { } created)
        {
            if (!ConversionTarget.HasExtension(created))
            {
                yield return ProjectDiagnostics.InvalidUsage(
                    $"`{created}` is not a name for a source", "end it in `.resume.yaml`, or in `.json` for JSON Resume");
            }
            else if (Path.Exists(StartFolder.Resolve(created)))
            {
                yield return ProjectDiagnostics.TargetExists(created);
            }
        }
    }

    private int Run(ParseResult parsed)
    {
        var target = ConversionTarget.Find(parsed.GetValue(input)!, parsed.GetValue(output));
        if (Read(target) is not { } file)
        {
            return ExitStatus.Errors;
        }

        var converted = ResumeConverter.Convert(file, parsed.GetValue(from) is { } kind ? ForeignKinds.Find(kind) : null, target.IsJson);
        reporter.Report(converted.Diagnostics);
        if (converted.Yaml is null)
        {
            reporter.Summarize();
            return ExitStatus.Errors;
        }

        var content = converted.Json is { } json ? JsonWriter.Write(json) : Encoding.UTF8.GetBytes(converted.Yaml);
        if (target.Output is not { } created)
        {
            reporter.PrintStyled(Encoding.UTF8.GetString(content).TrimEnd('\n'));
        }
        else if (!NewFile.TryWrite(created, content, reporter))
        {
            return ExitStatus.Errors;
        }

        reporter.Summarize();
        return reporter.HasErrors ? ExitStatus.Errors : ExitStatus.Success;
    }

    private SourceFile? Read(ConversionTarget target)
    {
        var shown = target.Input is null ? "stdin" : DisplayPath.Shorten(target.Input);
        try
        {
            var content = target.Input is null ? StandardInput.ReadContent() : SourceFileReader.Read(StartFolder.Resolve(target.Input));

            // Photos must be beside the new file.
            var place = StartFolder.Resolve(target.Output ?? target.Input ?? "stdin.resume.yaml");
            return new(shown, content)
            {
                Files = new FolderFiles(new SourceRoots().Find(place), place),
                Size = target.Input is null ? null : SourceFileReader.FullSize(StartFolder.Resolve(target.Input), content),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report(ProjectDiagnostics.CannotReadSource(shown, exception.Message));
            return null;
        }
    }
}
