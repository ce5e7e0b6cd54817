using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Reading.Schema;

/// <summary>A path of `private`. One that leads nowhere is reported only if it is no path of any source: the value may be optional.</summary>
internal sealed class PrivatePathSchema : TextSchema<Located<string>>
{
    public override string Name => "a path";

    protected override bool TryRead(ScalarNode scalar, string key, ReadingContext context, out Located<string> value)
    {
        value = new(scalar.Value.Trim(), scalar.Span);
        var path = NodePath.Parse(value.Value);
        if (context is { Damaged: false, Root: { } root } && path.Find(root) is null)
        {
            var nearest = path.Nearest(root);
            if (nearest is not null || !IsKnown(path))
            {
                context.Report(SemanticDiagnostics.PrivatePathNotFound(value.Span, value.Value, nearest));
            }
        }

        return value.Value.Length > 0;
    }

    // Contacts come from a file or a variable that need not exist; entries of sections have names that only the source knows.
    private static bool IsKnown(NodePath path) =>
        path.Names is ["basics", .. var rest]
        && (rest is [] or ["location", _] || (rest is [var name] && BasicsSchemas.Basics.Properties.Any(property => property.Name == name)))
        && (rest is not ["location", var part] || LocationSchema.Map.Properties.Any(property => property.Name == part));
}
