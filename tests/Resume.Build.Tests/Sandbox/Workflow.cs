using YamlDotNet.RepresentationModel;

namespace Resume.Build.Tests.Sandbox;

/// <summary>A workflow of GitHub Actions that the documentation shows.</summary>
internal sealed class Workflow
{
    private readonly List<YamlMappingNode> steps;

    public Workflow(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var jobs = (YamlMappingNode)stream.Documents.Single().RootNode["jobs"];
        steps = [.. jobs.Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>()];
    }

    /// <summary>The actions that it uses, without their versions.</summary>
    public IEnumerable<string> Actions => steps.Select(step => Value(step, "uses")).OfType<string>().Select(uses => uses.Split('@')[0]);

    /// <summary>The commands of its steps.</summary>
    public IEnumerable<string> Commands => steps.Select(step => Value(step, "run")).OfType<string>();

    /// <summary>The paths that it uploads, where others may read them.</summary>
    public IEnumerable<string> Uploads => Paths("upload");

    /// <summary>The paths that it caches, where others may read them.</summary>
    public IEnumerable<string> Caches => Paths("cache");

    /// <summary>Runs its commands in the folder, as a step does; secrets are variables of the sandbox.</summary>
    public void Run(DotnetSandbox sandbox) => Assert.All(
        Commands,
        command => sandbox.Run("bash", "-e", "-c", command).ThatSucceeded());

    private IEnumerable<string> Paths(string action) => steps
        .Where(step => Value(step, "uses")?.Split('@')[0].Contains(action, StringComparison.Ordinal) == true)
        .SelectMany(step => Value((YamlMappingNode)step["with"], "path")!.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static string? Value(YamlMappingNode step, string key) =>
        step.Children.TryGetValue(key, out var value) ? value.ToString() : null;
}
