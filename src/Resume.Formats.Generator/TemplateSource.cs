using RazorLight.Razor;

namespace Resume.Formats.Generator;

/// <summary>The file of a template.</summary>
internal sealed class TemplateSource(string path, string folder) : RazorLightProjectItem
{
    public string FullPath { get; } = Path.GetFullPath(path);

    public string Name => Path.GetFileNameWithoutExtension(FullPath).TrimStart('_');

    /// <summary>The name of its class: `EntryTemplate` for `_Entry.cshtml`.</summary>
    public string TypeName => char.ToUpperInvariant(Name[0]) + Name[1..] + "Template";

    /// <summary>The path in `#line`, relative to the generated file, so the code contains no absolute path.</summary>
    public override string Key { get; } = Path.GetRelativePath(Path.GetFullPath(folder), Path.GetFullPath(path)).Replace('\\', '/');

    public override bool Exists => File.Exists(FullPath);

    public override Stream Read() => File.OpenRead(FullPath);
}
