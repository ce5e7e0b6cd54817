using System.Text.Json;
using Resume.Tool.Inspecting.Bullets;
using Resume.Tool.Inspecting.Career;
using Resume.Tool.Inspecting.Facts;
using Resume.Tool.Inspecting.Postings;
using Resume.Tool.Reporting;

namespace Resume.Tool.Inspecting.Rendering;

/// <summary>A report for other programs.</summary>
internal static class ReportJson
{
    public static string Write(InspectionReport report) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("name", report.Name);
        json.WriteString("source", report.Source);
        json.WriteString("variant", report.Variant);
        json.WriteString("language", report.Language);
        json.WriteString("theme", report.Theme);
        json.WriteString("today", Tenure.Name(report.Today));
        json.WriteBoolean("hidesPrivate", report.HidesPrivate);
        json.WriteObjects("formats", report.Formats, format =>
        {
            json.WriteString("format", format.Format);
            if (format.Pages is { } pages)
            {
                json.WriteNumber("pages", pages);
            }

            json.WriteNumber("words", format.Words);
            json.WriteNumber("bytes", format.Bytes);
        });
        Write(json, report.Career);
        Write(json, report.Bullets);
        json.WriteObjects("parser", report.Parser, field =>
        {
            json.WriteString("field", field.Field);
            json.WriteNumber("expected", field.Expected);
            json.WriteTexts("found", field.Found);
            json.WriteTexts("missing", field.Missing);
        });
        if (report.Job is { } job)
        {
            Write(json, job);
        }

        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, CareerSummary career)
    {
        json.WriteStartObject("career");
        json.WriteNumber("workMonths", career.WorkMonths);
        json.WriteObjects("employers", career.Employers, employer =>
        {
            json.WriteString("name", employer.Employer);
            json.WriteString("kind", employer.Kind == OccupationKind.Work ? "work" : "volunteer");
            json.WriteNumber("months", employer.Months);
            json.WriteBoolean("exact", employer.IsExact);
            json.WriteObjects("positions", employer.Occupations, occupation =>
            {
                json.WriteString("position", occupation.Title);
                json.WriteString("start", Tenure.Name(occupation.Tenure.Start));
                json.WriteString("end", Tenure.Name(occupation.Tenure.End));
                json.WriteBoolean("exact", occupation.Tenure.IsExact);
                json.WriteBoolean("current", occupation.Tenure.IsPresent);
                json.WriteNumber("line", occupation.Line);
            });
        });
        json.WriteObjects("gaps", career.Gaps, gap =>
        {
            WriteMonths(json, gap.First, gap.Last, gap.Months);
            json.WriteString("after", gap.After.Place);
            if (gap.Before is { } next)
            {
                json.WriteString("before", next.Place);
            }
        });
        json.WriteObjects("overlaps", career.Overlaps, overlap =>
        {
            WriteMonths(json, overlap.First, overlap.Last, overlap.Months);
            json.WriteTexts("employers", [overlap.One.Place, overlap.Other.Place]);
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BulletSummary bullets)
    {
        json.WriteStartObject("bullets");
        json.WriteNumber("count", bullets.Count);
        json.WriteNumber("averageWords", bullets.AverageWords);
        json.WriteObjects("longest", bullets.Longest, bullet => Write(json, bullet));
        json.WriteObjects("repeatedStarts", bullets.RepeatedStarts, start =>
        {
            json.WriteString("word", start.Word);
            json.WriteObjects("bullets", start.Bullets, bullet => Write(json, bullet));
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, BulletText bullet)
    {
        json.WriteString("text", bullet.Text);
        json.WriteNumber("words", bullet.Words);
        json.WriteString("entry", bullet.Entry);
        json.WriteNumber("line", bullet.Line);
    }

    private static void Write(Utf8JsonWriter json, JobMatch job)
    {
        json.WriteStartObject("job");
        json.WriteString("posting", job.Posting);
        json.WriteString("language", job.Language);
        json.WriteObjects("words", job.Words, word =>
        {
            json.WriteString("word", word.Word);
            json.WriteNumber("times", word.Times);
            json.WriteBoolean("found", word.IsFound);
            json.WriteTexts("where", word.Where);
        });
        json.WriteEndObject();
    }

    private static void WriteMonths(Utf8JsonWriter json, int first, int last, int months)
    {
        json.WriteString("first", Tenure.Name(first));
        json.WriteString("last", Tenure.Name(last));
        json.WriteNumber("months", months);
    }
}
