namespace Resume.Formats.Writers.Html.Compiling;

/// <summary>The paths of templates in compiled code. They are the same on every machine, and those of no file.</summary>
internal static class TemplatePath
{
    /// <summary>The imports of all templates. They apply to the folders below theirs too, so a theme can have some of its own.</summary>
    public const string CommonImports = "../_ViewImports";

    private const string Folder = "/t/";
    private const string Extension = ".cshtml";

    public static string FromName(string name) => name == CommonImports ? "/_ViewImports" + Extension : Folder + name + Extension;

    /// <summary>The name of a theme's template; null for any other path.</summary>
    public static string? ToName(string? path) => path?.StartsWith(Folder, StringComparison.Ordinal) == true
        ? Path.GetFileNameWithoutExtension(path)
        : null;
}
