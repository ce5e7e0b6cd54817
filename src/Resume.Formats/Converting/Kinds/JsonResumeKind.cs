using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Kinds;

/// <summary>JSON Resume, in JSON or YAML, of any version. Its keys are those of this language.</summary>
internal sealed class JsonResumeKind : ForeignKind
{
    private static readonly FieldTable Nothing = [];

    // It describes the other format to editors.
    private static readonly FieldTable Top = new() { { "$schema", FieldRules.Rest } };

    public override string Name => "jsonresume";

    public override string Title => "JSON Resume";

    public override bool Matches(MapNode root) =>
        root["basics"] is MapNode || root.Members.Any(member => ResumeDraft.IsStandard(member.Key.Value) && member.Value is ListNode);

    public override void Convert(MapNode root, ResumeDraft resume)
    {
        foreach (var (key, value) in root.Members)
        {
            if (key.Value == "basics" && value is MapNode basics)
            {
                resume.BasicsKey = key;
                Nothing.AddTo(resume.Basics, basics, resume.Conversion);
            }
            else if (SectionNames.FindStandard(key.Value) is { } id && ResumeDraft.IsStandard(id) && value is ListNode or MapNode)
            {
                resume.Add(new(id!, key) { Entries = [.. NodeTexts.Items(value)] });
            }
            else
            {
                Top.AddTo(resume.Settings, new([new(key, value)], value.Span), resume.Conversion);
            }
        }
    }
}
