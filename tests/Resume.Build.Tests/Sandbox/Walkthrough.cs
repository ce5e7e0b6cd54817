using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Resume.Build.Tests.Sandbox;

/// <summary>
/// A page of the documentation whose files and commands can be tried. A code block after a line with only a name is this file, and a block
/// `console` has commands, each after `$ `, with what they print; of a command without output, what it prints is not shown.
/// </summary>
internal sealed partial class Walkthrough
{
    private const char Marker = '\u001e';
    private const char Status = '\u001f';

    private readonly List<(string Name, string Content)> files;

    public Walkthrough(string page)
    {
        var text = File.ReadAllText(Path.Join(Repository.Folder, page)).ReplaceLineEndings("\n");
        Steps = [.. Blocks().Matches(text).SelectMany(Read)];
        files = [.. Steps.Where(step => step.File is not null).Select(step => (step.File!, step.Text))];
    }

    /// <summary>Its files and commands, in order.</summary>
    public IReadOnlyList<Step> Steps { get; }

    /// <summary>The content of a file.</summary>
    public string this[string file] => files.Single(each => each.Name == file).Content;

    /// <summary>Writes the files and runs the commands in one session of bash; returns how each command ended and what it printed.</summary>
    /// <param name="sandbox">Where.</param>
    /// <param name="replace">Changes a file before it is written, such as the version of a package.</param>
    /// <param name="prologue">Commands before the first one.</param>
    public IReadOnlyList<(Step Step, int Status, string Printed)> Run(DotnetSandbox sandbox, Func<string, string> replace, string prologue)
    {
        var script = new StringBuilder(prologue).Append('\n');
        var commands = Steps.Where(step => step.File is null).ToList();
        foreach (var step in Steps)
        {
            script.Append(step.File is { } file
                ? $"mkdir -p \"$(dirname '{file}')\"\ncat > '{file}' <<'{Marker}'\n{replace(step.Text)}{Marker}\n"
                : $"printf '{Marker}'\n{{ {step.Text}\n}} 2>&1\nprintf '{Status}%s' $?\n");
        }

        sandbox.Write("../walkthrough.sh", script.ToString());
        var printed = sandbox.Run("bash", "../walkthrough.sh").Output.Split(Marker)[1..];
        Assert.Equal(commands.Count, printed.Length);
        return
        [
            .. commands.Zip(printed.Select(text => text.Split(Status)), (step, parts) =>
                (step, int.Parse(parts[1], CultureInfo.InvariantCulture), parts[0])),
        ];
    }

    private static IEnumerable<Step> Read(Match block)
    {
        var content = block.Groups["content"].Value;
        if (block.Groups["file"] is { Success: true, Value: var file })
        {
            yield return new(file, content, "");
        }
        else if (block.Groups["kind"].Value == "console")
        {
            foreach (var command in ("\n" + content).Split("\n$ ").Skip(1).Select(text => text.TrimEnd('\n').Split('\n', 2)))
            {
                yield return new(null, command[0], command.ElementAtOrDefault(1) is { } output ? output + "\n" : "");
            }
        }
    }

    [GeneratedRegex(
        @"(?:^`(?<file>[^`\n]+)`:\n\n)?^```(?<kind>[a-z]*)\n(?<content>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Blocks();

    /// <summary>A file, or a command and what the page says that it prints.</summary>
    internal sealed record Step(string? File, string Text, string Output);
}
