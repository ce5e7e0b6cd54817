using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Model;

namespace Resume.Formats.Reading;

/// <summary>A source -> a <see cref="ResumeDocument"/>, and everything that is wrong with it.</summary>
internal static class ResumeReader
{
    public static ResumeDocument Read(SourceFile source, DiagnosticBag diagnostics)
    {
        var root = (MapNode)YamlReader.Read(source.Path, Encoding.UTF8.GetString(source.Content.Span));
        var name = (ScalarNode)((MapNode)root["basics"]!)["name"]!;
        return new ResumeDocument { File = source.Path, Basics = new() { Name = new(name.Value, name.Span) } };
    }
}
