using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Resume.Formats.Reading;
using Resume.Tool.Reporting;

namespace Resume.Tool.Verbs;

/// <summary>`resume schema`: the language as a JSON Schema.</summary>
internal sealed class SchemaVerb : Command, IHasExamples
{
    public SchemaVerb(Reporter reporter)
        : base("schema", "Prints the JSON Schema of sources, for editors to complete and check by.") =>
        SetAction(_ =>
        {
            using var schema = new MemoryStream();
            JsonSchema.Write(schema);
            foreach (var line in Encoding.UTF8.GetString(schema.ToArray()).Split('\n'))
            {
                reporter.Print(line);
            }
        });

    public ImmutableArray<(string Line, string Purpose)> Examples => [("resume schema > resume.schema.json", "a file for `$schema`, or an editor's settings")];
}
