namespace Resume.Formats.PlugIns;

/// <summary>A library of a plug-in.</summary>
/// <param name="File">Its full path.</param>
/// <param name="Kind">How it is loaded.</param>
/// <param name="Runtime">The runtime identifier it is for, such as `linux-x64`; empty for all.</param>
internal sealed record PlugInAsset(string File, AssetKind Kind, string Runtime = "")
{
    /// <summary>Its name without extension, by which an assembly is found.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File);

    /// <summary>The folder of a satellite assembly, which is its culture.</summary>
    public string Culture => Path.GetFileName(Path.GetDirectoryName(File)!);
}

/// <summary>How a library is loaded.</summary>
internal enum AssetKind
{
    Assembly,

    /// <summary>An assembly of translations.</summary>
    Satellite,

    Native,
}
