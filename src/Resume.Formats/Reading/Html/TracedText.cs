using System.Text;

namespace Resume.Formats.Reading.Html;

/// <summary>Text that was rewritten. Each character knows the index in the original text that it comes from.</summary>
internal sealed class TracedText
{
    private readonly int[]? origins;

    private TracedText(string text, int[]? origins)
    {
        Text = text;
        this.origins = origins;
    }

    public string Text { get; }

    /// <summary>Text that was not rewritten.</summary>
    public static TracedText From(string original) => new(original, null);

    /// <summary>The index in the original text of the character at an index of this one.</summary>
    public int Origin(int index) => origins is null ? index : origins[index];

    /// <summary>Collects the characters of a new text.</summary>
    /// <param name="source">The text they are copied from.</param>
    internal sealed class Builder(TracedText source)
    {
        private readonly StringBuilder text = new();
        private readonly List<int> origins = [];

        public bool IsEmpty => text.Length == 0;

        /// <summary>True if its last visible character is white space.</summary>
        public bool EndsInSpace
        {
            get
            {
                var last = text.Length - 1;
                while (last >= 0 && HtmlMarks.Contains(text[last]))
                {
                    last--;
                }

                return last >= 0 && text[last] is ' ' or '\n';
            }
        }

        /// <summary>Copies the characters from one index of the source to another.</summary>
        public Builder Copy(int start, int end)
        {
            text.Append(source.Text, start, end - start);
            for (var i = start; i < end; i++)
            {
                origins.Add(source.Origin(i));
            }

            return this;
        }

        /// <summary>Inserts text in place of the character at an index of the source.</summary>
        public Builder Insert(string inserted, int at)
        {
            text.Append(inserted);
            for (var i = 0; i < inserted.Length; i++)
            {
                origins.Add(source.Origin(Math.Min(at, source.Text.Length - 1)));
            }

            return this;
        }

        /// <summary>Removes spaces from the end.</summary>
        public void TrimEnd()
        {
            while (text.Length > 0 && text[^1] == ' ')
            {
                text.Length--;
                origins.RemoveAt(origins.Count - 1);
            }
        }

        public TracedText ToText() => new(text.ToString(), [.. origins]);
    }
}
