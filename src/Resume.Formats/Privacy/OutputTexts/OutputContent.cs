using System.Text;
using Resume.Formats.Privacy.Spellings;

namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Everything that a file says: its texts by place, what it names, and its pictures.</summary>
internal sealed class OutputContent
{
    private readonly SortedDictionary<OutputPlace, StringBuilder> texts = [];

    /// <summary>The texts of each place, separated by <see cref="CompactText.Barrier"/>.</summary>
    public IEnumerable<(OutputPlace Place, string Text)> Texts => texts.Select(each => (each.Key, each.Value.ToString()));

    /// <summary>What has a name.</summary>
    public List<NamedText> Named { get; } = [];

    /// <summary>Pictures, as files.</summary>
    public List<ReadOnlyMemory<byte>> Pictures { get; } = [];

    /// <summary>True if a picture is there in a form that cannot be compared with a file.</summary>
    public bool HasOtherPictures { get; set; }

    /// <summary>Adds a text of its own.</summary>
    public void Add(OutputPlace place, ReadOnlySpan<char> text)
    {
        if (!text.IsEmpty)
        {
            if (!texts.TryGetValue(place, out var all))
            {
                texts[place] = all = new StringBuilder();
            }

            all.Append(text).Append(CompactText.Barrier);
        }
    }

    /// <summary>Adds a text that has a name.</summary>
    public void Add(OutputPlace place, string key, string text)
    {
        Add(place, text);
        Named.Add(new(key, text, place));
    }

    /// <summary>Adds the target of a link, and what a `data:` address contains.</summary>
    public void AddLink(string target)
    {
        if (!DataAddress.AddContent(target, this))
        {
            Add(OutputPlace.Link, "href", target);
        }
    }

    /// <summary>Adds a picture with its metadata.</summary>
    public void AddPicture(ReadOnlyMemory<byte> file)
    {
        Pictures.Add(file);
        PictureTexts.AddTo(this, file);
    }
}
