using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Resources;

namespace Resume.Formats.Writers.Html;

/// <summary>The templates of résumés that ship with the compiler, each of which a theme may replace.</summary>
internal static class BuiltInTemplates
{
    /// <summary>The template of the whole page.</summary>
    public const string Page = "Resume";

    private const string Folder = "Writers/Html/Templates/";

    /// <summary>Their names: `Resume`, the page, and then its parts in the order of their names.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. Templates.Names
            // Those of a page that lists outputs.
            .Where(name => !name.StartsWith("Index", StringComparison.Ordinal))
            .OrderBy(name => name != Page)
            .ThenBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>The imports of all templates: their base class and namespaces.</summary>
    public static string Imports => Read("_ViewImports");

    /// <summary>The text of a template, to edit.</summary>
    public static string Text(string name) => Read(name == Page ? name : "_" + name);

    private static string Read(string file) => Encoding.UTF8.GetString(EmbeddedFiles.Read(Folder + file + ".cshtml"));
}
