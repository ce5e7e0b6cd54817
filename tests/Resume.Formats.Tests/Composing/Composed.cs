using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Diagnostics;
using Resume.Formats.Reading;
using Resume.Formats.Tests.Reading;

namespace Resume.Formats.Tests.Composing;

/// <summary>Compiles a source that extends files in memory.</summary>
internal static class Composed
{
    /// <summary>Compiles `me.resume.yaml` to plain text. The files are beside it, with paths such as `../shared/base.yaml`.</summary>
    public static CompilationResult Compile(string source, params (string Path, string Content)[] files) =>
        Compile("me.resume.yaml", source, [], files);

    /// <summary>The same with variables of the environment.</summary>
    public static CompilationResult CompileWith(
        (string Name, string Value)[] environment, string source, params (string Path, string Content)[] files) =>
        Compile("me.resume.yaml", source, environment, files);

    public static CompilationResult Compile(
        string name, string source, (string Name, string Value)[] environment, params (string Path, string Content)[] files)
    {
        var stored = new StoredFiles([.. files.Select(file => (file.Path, Encoding.UTF8.GetBytes(file.Content)))]);
        var file = new SourceFile(name, Encoding.UTF8.GetBytes(source))
        {
            Files = stored,
            Environment = variable => environment.FirstOrDefault(each => each.Name == variable).Value,
        };
        return ResumeCompiler.CompileAsync(file, new() { Formats = ["txt"] }, TestContext.Current.CancellationToken)
            .AsTask().GetAwaiter().GetResult();
    }

    /// <summary>The plain text of a source without errors.</summary>
    public static string Text(CompilationResult result)
    {
        Assert.Empty(result.Diagnostics);
        return Encoding.UTF8.GetString(Assert.Single(result.Outputs).Content.Span);
    }

    /// <summary>The diagnostics as MSBuild shows them.</summary>
    public static ImmutableArray<string> Problems(CompilationResult result) => [.. result.Diagnostics.Select(each => each.ToString())];

    /// <summary>All that a user can see of diagnostics.</summary>
    public static string Shown(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(each => $"{each} {each.Hint}"));
}
