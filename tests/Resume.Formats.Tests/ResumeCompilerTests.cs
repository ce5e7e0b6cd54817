using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests;

public class ResumeCompilerTests
{
    private static readonly IEnumerable<string> All = Formats.Writers.ResumeWriters.All.Select(writer => writer.Format);

    [Fact]
    public async Task NameSufficesForEveryFormat()
    {
        var source = new SourceFile("name.resume.yaml", Encoding.UTF8.GetBytes("basics:\n  name: Ada Example\n"));

        var result = await ResumeCompiler.CompileAsync(source, new() { Formats = [.. All] }, TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(All, result.Outputs.Select(output => output.Format));
        Assert.All(result.Outputs, output => Assert.NotEqual(0, output.Content.Length));
    }
}
