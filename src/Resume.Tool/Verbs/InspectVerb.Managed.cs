using System.CommandLine;
using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Inspecting;
using Resume.Tool.Inspecting.Facts;
using Resume.Tool.Inspecting.Postings;
using Resume.Tool.Inspecting.Rendering;
using Resume.Tool.Reporting;
using Resume.Tool.Reports;
using Resume.Tool.Sources;

namespace Resume.Tool.Verbs;

/// <summary>What `resume inspect` does.</summary>
internal sealed partial class InspectVerb
{
    partial void SetAction() => SetAction(RunAsync);

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (ReadPosting(parsed) is var (request, error) && error is not null)
        {
            reporter.Report(error);
            return ExitStatus.Errors;
        }

        var report = await new Inspector(request, reporter).InspectAsync(cancellationToken);
        if (report is null)
        {
            reporter.Summarize();
            return reporter.HasReported(WritingDiagnostics.UnknownVariantCode) ? ExitStatus.UsageError : ExitStatus.Errors;
        }

        reporter.Report(report.Untrusted.Select(format => ProjectDiagnostics.FormatNotInspected(report.Source, format)));
        if (parsed.GetValue(page) is { } file)
        {
            if (!ReportFile.Write(file, ReportPage.Render(report), ReportPage.Generator, reporter))
            {
                return ExitStatus.Errors;
            }

            reporter.Print(DisplayPath.Shorten(file));
            return ExitStatus.Success;
        }

        reporter.PrintStyled(parsed.GetValue(json)
            ? ReportJson.Write(report)
            : ReportTable.Render(report, Terminal.OutputWidth(), reporter.OutputColors.IsEnabled));
        return ExitStatus.Success;
    }

    private (InspectRequest Request, Diagnostic? Error) ReadPosting(ParseResult parsed)
    {
        var request = ReadRequest(parsed);
        if (parsed.GetValue(posting) is not { } path)
        {
            return (request, null);
        }

        var (text, error) = PostingFile.Read(path);
        return (request with { Posting = (path, text) }, error);
    }

    private InspectRequest ReadRequest(ParseResult parsed)
    {
        var compilation = inputs.Read(parsed);
        var path = compilation.Paths[0];
        var variant = Split(parsed, inputs.Variants) is [var name] ? name : VariantList.Default;
        return new(
            compilation with { Options = compilation.Options with { Variants = variant } },
            new(DisplayPath.Shorten(path), StartFolder.Resolve(path), Folder: ""),
            ReadToday(parsed.GetValue(today)))
        {
            IsTrusted = parsed.GetValue(trust),
        };
    }

    private static int ReadToday(string? month)
    {
        if (month is null)
        {
            var now = TimeProvider.System.GetLocalNow();
            return Tenure.Number(now.Year, now.Month);
        }

        return Tenure.Number(
            int.Parse(month.AsSpan(0, 4), CultureInfo.InvariantCulture), int.Parse(month.AsSpan(5), CultureInfo.InvariantCulture));
    }
}
