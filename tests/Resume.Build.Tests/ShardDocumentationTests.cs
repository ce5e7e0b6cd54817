using Resume.Build.Tests.Sandbox;
using YamlDotNet.RepresentationModel;

namespace Resume.Build.Tests;

/// <summary>The files for engines in docs/ that run shards, with the engines' variables set as they set them.</summary>
public sealed class ShardDocumentationTests
{
    private static string Tool => Path.Join(
        Repository.Folder, "src", "Resume.Tool", "bin", Repository.Configuration, "net10.0", "resume.dll");

    [Fact]
    public void KubernetesJobWorks()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        for (var i = 0; i < 6; i++)
        {
            sandbox.Write($"sources/team-{i % 2}/person-{i}.resume.yaml", BuildSandbox.Named($"Person {i}"));
        }

        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(Path.Join(Repository.Folder, "docs", "kubernetes-job.yml"))));
        var (build, verify) = (stream.Documents[0].RootNode["spec"], stream.Documents[1].RootNode["spec"]);
        var completions = int.Parse(build["completions"].ToString(), null);
        Assert.Equal("Indexed", build["completionMode"].ToString());
        Assert.Equal("true", verify["suspend"].ToString());

        for (var i = 0; i < completions; i++)
        {
            sandbox.Environment["JOB_COMPLETION_INDEX"] = $"{i}";
            Run(sandbox, build);
        }

        var merged = Run(sandbox, verify);

        Assert.Equal(24, sandbox.Files("site").Count(file => file != "index.html"));
        Assert.Contains("6 sources: 24 of 24 outputs exist (6 html, 6 docx, 6 pdf, 6 txt)", merged.Output, StringComparison.Ordinal);
        Assert.Contains("team-1/person-5.pdf", sandbox.Read("site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void WorkflowOfShardsWorks()
    {
        using var sandbox = BuildSandbox.OfNothingElse();
        sandbox.Write("team/ada.resume.yaml", BuildSandbox.Named("Ada Example"));
        var workflow = new Workflow(File.ReadAllText(Path.Join(Repository.Folder, "docs", "github-actions-shards.yml")));
        var commands = workflow.Commands.ToList();
        Assert.Equal(2, commands.Count);
        Assert.StartsWith("dotnet publish -c Release -o site ", commands[0], StringComparison.Ordinal);
        for (var i = 0; i < 4; i++)
        {
            // Without the SDK's targets, which a publish needs: the same properties, with outputs where it copies them.
            var command = commands[0]
                .Replace("dotnet publish -c Release -o site", "dotnet msbuild -p:ResumeOutputPath=site/resume/", StringComparison.Ordinal)
                .Replace("${{ strategy.job-index }}", $"{i}", StringComparison.Ordinal)
                .Replace("${{ strategy.job-total }}", "4", StringComparison.Ordinal);
            Assert.DoesNotContain("${{", command, StringComparison.Ordinal);
            sandbox.Run("bash", "-e", "-c", command).ThatSucceeded();
        }

        var merged = sandbox.Run("bash", "-e", "-c", WithTool(commands[1], "tools/resume") + " --format txt").ThatSucceeded();

        Assert.Contains("2 sources: 2 of 2 outputs exist (2 txt)", merged.Output, StringComparison.Ordinal);
        Assert.Equal(["index.html", "milo.txt", "team/ada.txt"], sandbox.Files("site/resume"));
        Assert.Equal(["site/resume", "site/resume"], workflow.Uploads);
    }

    private static BuildResult Run(BuildSandbox sandbox, YamlNode job)
    {
        var container = job["template"]["spec"]["containers"][0];
        if (((YamlMappingNode)container).Children.TryGetValue("env", out var variables))
        {
            foreach (var variable in (YamlSequenceNode)variables)
            {
                sandbox.Environment[variable["name"].ToString()] = variable["value"].ToString();
            }
        }

        var script = WithTool(container["args"][0].ToString(), "/tools/resume")
            .Replace(" /sources", " sources", StringComparison.Ordinal)
            .Replace(" /site", " site", StringComparison.Ordinal);
        return sandbox.Run("sh", "-ec", script).ThatSucceeded();
    }

    // The tool of this build instead of that of the package.
    private static string WithTool(string script, string path) => string.Join('\n', script.TrimEnd().Split('\n')
        .Where(line => !line.StartsWith("dotnet tool install Resume.Tool --tool-path ", StringComparison.Ordinal))
        .Select(line => line.Replace(path + " ", $"dotnet '{Tool}' ", StringComparison.Ordinal)));
}
