using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Resume.Formats.Tests.Typesetting;

/// <summary>The dependencies between the folders of src/Resume.Formats/Typesetting, which its README promises.</summary>
public partial class FolderTests
{
    private static readonly string[] TopToBottom = ["Layout", "Lines", "Pages", "Shaping", "Fonts", "Structure"];

    public static TheoryData<string> Folders => [.. TopToBottom];

    [Theory]
    [MemberData(nameof(Folders))]
    public void FolderUsesOnlyFoldersBelowIt(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(ThisFolder(), "../../../src/Resume.Formats/Typesetting", folder), "*.cs");
        var used = files.SelectMany(file => UsedFolder().Matches(File.ReadAllText(file))).Select(match => match.Groups[1].Value);
        var notBelow = TopToBottom.TakeWhile(other => other != folder).Append(folder);

        Assert.NotEmpty(files);
        Assert.Empty(used.Intersect(notBelow));
    }

    private static string ThisFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex(@"^using Resume\.Formats\.Typesetting\.(\w+);", RegexOptions.Multiline)]
    private static partial Regex UsedFolder();
}
