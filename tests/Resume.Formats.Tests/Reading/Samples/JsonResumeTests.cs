using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;

namespace Resume.Formats.Tests.Reading.Samples;

/// <summary>Sample résumés of JSON Resume and its themes.</summary>
public class JsonResumeTests
{
    [Fact(Explicit = true)]
    public async Task SamplesCompileIntoEveryFormat()
    {
        var files = Sample.Files("resume.json", atLeast: 7);
        var errors = new List<string>();

        foreach (var file in files)
        {
            var source = new SourceFile(Path.GetFileName(file), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            var result = await ResumeCompiler.CompileAsync(source, new(), TestContext.Current.CancellationToken);

            errors.AddRange(result.Diagnostics
                .Where(diagnostic => diagnostic.Severity == Severity.Error)
                .Select(diagnostic => $"{file}: {diagnostic}"));
            Assert.Equal(new CompileOptions().Formats.Length, result.Outputs.Length);
        }

        Assert.Empty(errors);
    }
}
