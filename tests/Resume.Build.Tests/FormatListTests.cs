using System.Xml.Linq;
using Resume.Build.Tests.Sandbox;
using Resume.Formats;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Writers;

namespace Resume.Build.Tests;

/// <summary>Places that repeat the list of formats agree with it.</summary>
public sealed class FormatListTests
{
    private static readonly string[] All = [.. ResumeWriters.All.Select(writer => writer.Format)];

    [Fact]
    public void MSBuildWritesTheDefaultFormats()
    {
        var props = XDocument.Load(Path.Join(Repository.BuildFolder, "Resume.Build.props"));

        Assert.Equal(new CompileOptions().Formats, props.Descendants("_ResumeDefaultFormats").Single().Value.Split(';'));
    }

    [Fact]
    public void SchemaOfOutputHasTheFormatsSettings()
    {
        var withSettings = ResumeWriters.BuiltIn.Where(format => !format.Settings.IsEmpty);

        Assert.Equal(
            withSettings.Select(format => $"{format.Writer.Format}: {string.Join(", ", format.Settings)}"),
            OutputSchema.Known.Select(known => $"{known.Format}: {string.Join(", ", known.Shape.Properties.Select(key => key.Name))}"));
        Assert.Equal(All.Order(), OutputSchema.Known.Select(known => known.Format).Concat(OutputSchema.WithoutSettings).Order());
    }

    [Fact]
    public void ReadmeDescribesEveryFormat()
    {
        var lines = File.ReadLines(Path.Join(Repository.Folder, "README.md"));
        var rows = lines.SkipWhile(line => !line.StartsWith("| format ", StringComparison.Ordinal)).Skip(2);

        Assert.Equal(All, rows.TakeWhile(line => line.StartsWith('|')).Select(line => line.Split('`')[1]));
    }
}
