using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Resume.Formats.Reading;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume schema`: the JSON Schema of sources.</summary>
internal sealed class SchemaVerb : Command, IHasExamples
{
    public SchemaVerb(Reporter reporter)
        : base("schema", "Prints the JSON Schema of sources, for completion and checks in editors.") =>
        SetAction(_ =>
        {
            using var schema = new MemoryStream();
            JsonSchema.Write(schema);
            foreach (var line in Encoding.UTF8.GetString(schema.ToArray()).Split('\n'))
            {
                reporter.Print(line);
            }
        });

    public ImmutableArray<(string Line, string Purpose)> Examples =>
        [("resume schema > resume.schema.json", "a file for `$schema` or an editor's settings")];
}
