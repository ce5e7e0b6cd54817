using System.Collections.Immutable;
using System.Text;
using Resume.Formats.Reading;

namespace Resume.Formats.Themes;

/// <summary>The font families that ship with the compiler.</summary>
internal static class ShippedFamilies
{
    private static readonly Lazy<ImmutableArray<FontFamily>> Families = new(ReadFamilies);

    /// <summary>All of them, in the order of their list.</summary>
    public static ImmutableArray<FontFamily> All => Families.Value;

    /// <summary>A family by its name, whatever the case of its letters; null where none has it.</summary>
    public static FontFamily? Find(string name) => All.FirstOrDefault(family => family.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A family that one of our own themes names.</summary>
    public static FontFamily Get(string name) => Find(name) ?? throw new InvalidOperationException($"no font family called {name} ships with the compiler");

    private static ImmutableArray<FontFamily> ReadFamilies()
    {
        const string folder = "Themes/Fonts/";
        var list = (ListNode)YamlReader.Read(folder + "fonts.yaml", Encoding.UTF8.GetString(Resources.Read(folder + "fonts.yaml")));

        return [.. list.Items.Select(item =>
        {
            var family = new ThemeLayers([item]);
            FontFile File(string face, string nearest) => new(folder + family.TextOr(face, family.TextOr(nearest, family.Text("regular"))));

            return new FontFamily(
                family.Text("name"),
                family.Text("generic"),
                [.. family.List("substitutes")],
                File("regular", "regular"),
                File("bold", "regular"),
                File("italic", "regular"),
                File("boldItalic", "bold"));
        })];
    }
}
