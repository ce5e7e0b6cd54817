using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading;
using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Converting.Normalizing;

/// <summary>Keeps a photo that is not beside the result, such as one on the web, without using it.</summary>
internal sealed class PhotoNormalizer(Conversion conversion)
{
    private const string Image = "image";

    public void Check(MapDraft basics)
    {
        if (basics[Image] is ScalarNode image
            && !image.Value.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            && conversion.Files?.Read(image.Value.Trim()).Content is null)
        {
            var member = basics.Remove(Image)!.Value;
            conversion.Keep(basics, member.Key, member.Value);
        }
    }
}
