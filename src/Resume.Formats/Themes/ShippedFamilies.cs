using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Resources;

namespace Resume.Formats.Themes;

/// <summary>The font families that ship with the compiler, listed in `Fonts/fonts.yaml`.</summary>
internal static class ShippedFamilies
{
    private const string Folder = "Themes/Fonts/";

    private static readonly Lazy<ImmutableArray<FontFamily>> Families = new(ReadFamilies);

    /// <summary>All families in the order of the list.</summary>
    public static ImmutableArray<FontFamily> All => Families.Value;

    /// <summary>The family with a name, in upper or lower case; null where there is none.</summary>
    public static FontFamily? Find(string name) =>
        All.FirstOrDefault(family => family.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A family that a built-in theme names.</summary>
    public static FontFamily Get(string name) =>
        Find(name) ?? throw new InvalidOperationException($"no font family called {name} ships with the compiler");

    private static ImmutableArray<FontFamily> ReadFamilies()
    {
        var text = Encoding.UTF8.GetString(EmbeddedFiles.Read(Folder + "fonts.yaml"));
        return [.. ((ListNode)YamlReader.Read(Folder + "fonts.yaml", text)).Items.Cast<MapNode>().Select(ReadFamily)];
    }

    private static FontFamily ReadFamily(MapNode family)
    {
        string Text(string key) => ((ScalarNode)family[key]!).Value;

        // Where a face is missing, the first of the others that exists replaces it.
        FontFile File(params string[] faces) => new(Folder + Text(faces.First(face => family[face] is not null)));

        return new(
            Text("name"),
            Text("generic"),
            [.. ((ListNode)family["substitutes"]!).Items.Cast<ScalarNode>().Select(item => item.Value)],
            File("regular"),
            File("bold", "regular"),
            File("italic", "regular"),
            File("boldItalic", "bold", "regular"));
    }
}
