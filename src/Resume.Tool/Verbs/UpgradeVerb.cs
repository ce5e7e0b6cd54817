using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Resume.Formats.Batch;
using Resume.Formats.Converting.Upgrading;
using Resume.Formats.Diagnostics;
using Resume.Formats.Files;
using Resume.Formats.Reading;
using Resume.Tool.Projects;
using Resume.Tool.Reporting;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>`resume upgrade`: replaces old key names.</summary>
internal sealed class UpgradeVerb : Command, IHasExamples, IChecksArguments
{
    private readonly Reporter reporter;

    private readonly Argument<string> file = new("FILE") { Description = "The source." };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Only print what would change." };

    private readonly Option<bool> json = new("--json") { Description = "Print what changes as JSON, for other programs." };

    public UpgradeVerb(Reporter reporter)
        : base("upgrade", "Replaces old key names in a source, such as `company`, with current ones.")
    {
        this.reporter = reporter;
        Add(file);
        Add(dryRun);
        Add(json);
        SetAction(Run);
    }

    public ImmutableArray<(string Line, string Purpose)> Examples =>
    [
        ("resume upgrade milo.resume.yaml --dry-run", "which keys have old names"),
        ("resume upgrade milo.resume.yaml", "replace them, and change nothing else"),
    ];

    public IEnumerable<Diagnostic> FindErrors(ParseResult parsed)
    {
        var path = parsed.GetValue(file)!;
        if (Directory.Exists(path) || ProjectBuild.IsProject(path))
        {
            yield return ProjectDiagnostics.InvalidUsage($"`{path}` is not a source", "name a file, such as `milo.resume.yaml`");
        }
        else if (PathCheck.FindError(path) is { } error)
        {
            yield return error with { Hint = "name a source, such as `milo.resume.yaml`" };
        }
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(file)!;
        var (shown, full) = (DisplayPath.Shorten(path), StartFolder.Resolve(path));
        byte[] content;
        try
        {
            content = SourceFileReader.Read(full);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report(ProjectDiagnostics.CannotReadSource(shown, exception.Message));
            return ExitStatus.Errors;
        }

        var upgrade = SourceUpgrade.Find(new SourceFile(shown, content) { Size = SourceFileReader.FullSize(full, content) });
        reporter.Report(upgrade.Diagnostics);
        if (upgrade.Text is null)
        {
            reporter.Summarize();
            return ExitStatus.Errors;
        }

        Print(upgrade, shown, parsed.GetValue(json));
        return upgrade.Names.IsEmpty || parsed.GetValue(dryRun) || TryWrite(shown, full, content, upgrade.Text)
            ? ExitStatus.Success
            : ExitStatus.Errors;
    }

    private void Print(SourceUpgrade upgrade, string shown, bool asJson)
    {
        if (asJson)
        {
            reporter.PrintStyled(WriteJson(upgrade, shown));
            return;
        }

        foreach (var (key, name) in upgrade.Names)
        {
            reporter.Print($"{shown}({key.Span.Line},{key.Span.Column}): {key.Value} -> {name}");
        }

        if (upgrade.Names.IsEmpty)
        {
            reporter.Print($"{shown}: all key names are current");
        }
    }

    private static string WriteJson(SourceUpgrade upgrade, string shown) => JsonLists.Write(upgrade.Names, (json, change) =>
    {
        var (key, name) = change;
        json.WriteString("file", shown);
        json.WriteNumber("line", key.Span.Line);
        json.WriteNumber("column", key.Span.Column);
        json.WriteString("from", key.Value);
        json.WriteString("to", name);
    });

    // A link stays a link, and a byte order mark stays, too.
    private bool TryWrite(string shown, string full, byte[] before, string text)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        byte[] content = [.. before.AsSpan().StartsWith(mark) ? mark : default, .. Encoding.UTF8.GetBytes(text)];
        try
        {
            using var pending = PendingFile.Write(RealPath.Find(full) ?? full, content);
            pending.MoveIntoPlace();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            reporter.Report(ProjectDiagnostics.CannotCreateFile(shown, exception.Message));
            return false;
        }
    }
}
