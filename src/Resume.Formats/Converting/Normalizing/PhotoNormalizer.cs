using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Normalizing;

/// <summary>Keeps a photo that is not beside the result without using it.</summary>
internal sealed class PhotoNormalizer(Conversion conversion)
{
    private const string Image = "image";

    // In the text itself; or on the web, where the compiler says that it does not download it.
    private static readonly string[] Elsewhere = ["data:", "http:", "https:"];

    public void Check(MapDraft basics)
    {
        if (basics[Image] is ScalarNode image
            && !Elsewhere.Any(scheme => image.Value.TrimStart().StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            && conversion.Files?.Read(image.Value.Trim()).Content is null)
        {
            var member = basics.Remove(Image)!.Value;
            conversion.Keep(basics, member.Key, member.Value);
        }
    }
}
