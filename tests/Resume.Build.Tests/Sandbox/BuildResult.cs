using Microsoft.Build.Logging.StructuredLogger;

namespace Resume.Build.Tests.Sandbox;

/// <summary>The events of a build, from its binary log.</summary>
internal sealed class BuildResult(int exitCode, string output, string log)
{
    private readonly Lazy<Microsoft.Build.Logging.StructuredLogger.Build> build = new(() => BinaryLog.ReadBuild(log));

    public string Output => output;

    public bool Succeeded => exitCode == 0;

    public IReadOnlyList<Error> Errors => build.Value.FindChildrenRecursive<Error>();

    public IReadOnlyList<Warning> Warnings => build.Value.FindChildrenRecursive<Warning>();

    public IEnumerable<string> Messages => build.Value.FindChildrenRecursive<Message>().Select(message => message.Text);

    /// <summary>The number of times that the compiler's task ran.</summary>
    public int TaskCalls =>
        build.Value.FindChildrenRecursive<Microsoft.Build.Logging.StructuredLogger.Task>(task => task.Name == "CompileResumes").Count;

    /// <summary>The assemblies of the tasks, with `/`.</summary>
    public IReadOnlyList<string> Loaded =>
        [.. build.Value
            .FindChildrenRecursive<Microsoft.Build.Logging.StructuredLogger.Task>(task => task.Name == "CompileResumes")
            .Select(task => task.FromAssembly.Replace('\\', '/'))];

    /// <summary>The names of the outputs it compiled, in the order of the log.</summary>
    public IReadOnlyList<string> Written => [.. Logged.Select(file => file.Replace(" (unchanged)", "", StringComparison.Ordinal))];

    /// <summary>Those whose content is new; the others were there already, and were left as they were.</summary>
    public IReadOnlyList<string> Changed => [.. Logged.Where(file => !file.EndsWith(" (unchanged)", StringComparison.Ordinal))];

    private IEnumerable<string> Logged =>
        build.Value
            .FindChildrenRecursive<Microsoft.Build.Logging.StructuredLogger.Task>(task => task.Name == "CompileResumes")
            .SelectMany(task => task.FindChildrenRecursive<Message>())
            .Select(message => message.Text.Split(" -> "))
            .Where(parts => parts.Length == 2)
            .Select(parts => Path.GetFileName(parts[1]));

    public bool Ran(string target) =>
        build.Value.FindChildrenRecursive<Target>(each => each.Name == target && !each.Skipped).Count > 0;

    public bool Skipped(string target) => build.Value.FindChildrenRecursive<Target>(t => t.Name == target && t.Skipped).Count > 0;

    /// <summary>This result; fails with the build's output if the build failed.</summary>
    public BuildResult ThatSucceeded()
    {
        Assert.True(Succeeded, output);
        return this;
    }

    public BuildResult ThatFailed()
    {
        Assert.False(Succeeded, output);
        return this;
    }
}
