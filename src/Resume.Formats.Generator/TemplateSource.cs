using RazorLight.Razor;

namespace Resume.Formats.Generator;

/// <summary>A template's file.</summary>
internal sealed class TemplateSource(string path, string folder) : RazorLightProjectItem
{
    public string FullPath { get; } = Path.GetFullPath(path);

    public string Name => Path.GetFileNameWithoutExtension(FullPath).TrimStart('_');

    /// <summary>The name of its class: `_Entry.cshtml` is `EntryTemplate`.</summary>
    public string TypeName => char.ToUpperInvariant(Name[0]) + Name[1..] + "Template";

    /// <summary>
    /// What `#line` says. The compiler reads it from the generated file's place: relative, so that errors lead to the template
    /// while no machine's path is in the code.
    /// </summary>
    public override string Key { get; } = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path)).Replace('\\', '/');

    public override bool Exists => File.Exists(FullPath);

    public override Stream Read() => File.OpenRead(FullPath);
}
