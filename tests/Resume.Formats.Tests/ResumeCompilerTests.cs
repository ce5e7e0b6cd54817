using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests;

public class ResumeCompilerTests
{
    [Fact]
    public async Task NameSufficesForEveryFormat()
    {
        var source = new SourceFile("name.resume.yaml", Encoding.UTF8.GetBytes("basics:\n  name: Ada Example\n"));

        var result = await ResumeCompiler.CompileAsync(source, new CompileOptions(), TestContext.Current.CancellationToken);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Formats.Writers.ResumeWriters.All.Select(writer => writer.Format), result.Outputs.Select(output => output.Format));
        Assert.All(result.Outputs, output => Assert.NotEqual(0, output.Content.Length));
    }
}
