using System.Globalization;
using Resume.Formats.Diagnostics;
using Resume.Formats.Imaging;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Reading.Dates;
using Resume.Formats.Reading.Schema;
using Resume.Tool.Editing.Files;
using Resume.Tool.Editing.Protocol;
using Resume.Tool.Editing.Syntax;
using Resume.Tool.Editing.Texts;

namespace Resume.Tool.Editing.Completing;

/// <summary>Says what a key means, and what becomes of a value.</summary>
internal sealed class Hovers(Workspace workspace, Kinds kinds)
{
    /// <summary>What is known about an offset; null if nothing is.</summary>
    public Hover? Find(EditedText text, int offset, CancellationToken cancellationToken)
    {
        if (kinds.FindSchema(text, cancellationToken) is not { } root)
        {
            return null;
        }

        if (text.Tree.FindKey(offset) is { } key)
        {
            return DescribeKey(root, key) is { } words
                ? new(MarkupContent.Markdown(words), text.Lines.RangeOf(key.KeyStart, key.KeyEnd))
                : null;
        }

        return text.Tree.Find(offset) is LooseScalar { Value.Length: > 0 } scalar && scalar.Start <= offset && offset <= scalar.End
            && DescribeValue(text, SchemaPath.Find(root, scalar), scalar) is { } description
                ? new(MarkupContent.Markdown(description), text.Lines.RangeOf(scalar.Start, scalar.End))
                : null;
    }

    private static string? DescribeKey(ValueSchema root, LooseMember key)
    {
        var map = SchemaPath.Find(root, key.Map);
        if (map is RulesSchema)
        {
            return Explain(key.Key);
        }

        return SchemaPath.FindProperty(map, key.Key) is { Schema: { } schema } property
            ? $"**{property.Name}**: {schema.Name}\n\n{property.Description}\n\n*{schema.Hint(json: false)}*"
            : null;
    }

    // The heading and the first paragraph.
    private static string? Explain(string code) =>
        Explanations.Find(code)?.Split("\n\n") is [var heading, var first, ..] ? $"**{heading.TrimStart('#', ' ')}**\n\n{first}" : null;

    private string? DescribeValue(EditedText text, ValueSchema? schema, LooseScalar scalar) => (schema, scalar.Member?.Key) switch
    {
        (DateSchema or PeriodDateSchema, _) => DescribeDate(text, scalar.Value),
        (CountrySchema, _) => CountryNames.Find(scalar.Value, LanguageOf(text)),
        (ColorSchema, _) => Measures.TryParseColor(scalar.Value, out var color)
            ? string.Create(CultureInfo.InvariantCulture, $"{scalar.Value}: red {color.Red}, green {color.Green}, blue {color.Blue}")
            : null,
        (_, "image") => DescribePicture(text, scalar.Value),
        _ => null,
    };

    private static string? DescribeDate(EditedText text, string value)
    {
        var labels = Labels.For(LanguageOf(text));
        return value == "present" ? $"printed as “{labels.Dates.Present}”"
            : DateReader.TryParse(value, out var date) ? $"printed as “{DateFormatter.Format(date, labels)}”"
            : null;
    }

    private static string LanguageOf(EditedText text)
    {
        var locale = (text.Tree.Root as LooseMap)?["locale"];
        var tag = locale is LooseList { Items: [var first, ..] } ? first : locale;
        return tag is LooseScalar { Value.Length: > 0 } scalar && Labels.Match(scalar.Value) is { } language ? language : Labels.Default;
    }

    private string? DescribePicture(EditedText text, string path)
    {
        if (path.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            || workspace.FilesOf(text.Path).Read(path).Content is not { } content)
        {
            return null;
        }

        try
        {
            return ImageHeader.Read(content.Span) is { } header
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"{header.Format.ToString().ToUpperInvariant()}, {header.Width} × {header.Height} pixels, {content.Length >> 10} KiB")
                : null;
        }
        catch (ImageFileException)
        {
            // It has a diagnostic.
            return null;
        }
    }
}
