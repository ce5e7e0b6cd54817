using Resume.Formats.Model;

namespace Resume.Formats.Reading.Nodes;

/// <summary>The photos of a source by the values of `image`, so that each is unpacked, and paid for, once.</summary>
internal sealed class PhotoCache
{
    private readonly Dictionary<string, Photo> known = new(StringComparer.Ordinal);

    public bool TryGet(string image, out Photo? photo) => known.TryGetValue(image, out photo);

    public Photo Add(string image, Photo photo) => known[image] = photo;
}
