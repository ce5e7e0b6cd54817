namespace Resume.Formats.Limits;

/// <summary>Something that steps of a <see cref="Budget"/> are spent on.</summary>
/// <param name="What">What makes a source too large when the budget ends with it, as the subject of "is too much for one source".</param>
/// <param name="Fix">How to spend less.</param>
internal readonly record struct Expense(string What, string Fix)
{
    /// <summary>A text, a list or a map of the source.</summary>
    public static Expense Text { get; } =
        new("the text up to here", "shorten it; even a long résumé has fewer than 100,000 characters");

    /// <summary>The marks of emphasis and links in a text.</summary>
    public static Expense Markdown { get; } =
        new("the Markdown of this text", "split the text, or put `\\` before `*`, `_` and `[` that are not meant as Markdown");

    /// <summary>A part of the source that an alias repeats.</summary>
    public static Expense Alias(string name) =>
        new($"what aliases such as `*{name}` repeat", $"use `*{name}` less often, or shorten what `&{name}` marks");

    /// <summary>A value from the environment.</summary>
    public static Expense Variable(string name) =>
        new($"the value of the environment variable `{name}`", "set it to a shorter text, or use it less often");

    /// <summary>One more language.</summary>
    public static Expense Languages(int count) => new(
        FormattableString.Invariant($"a résumé of this length in {count} languages"),
        "write it in fewer languages, or give each language a source of its own");

    /// <summary>One more variant, in one more language.</summary>
    public static Expense Variants(int count) => new(
        FormattableString.Invariant($"a résumé of this length in {count} variants and languages"),
        "remove some, or give each of them a source of its own");

    /// <summary>Finding the values of paths, and what was meant by wrong ones.</summary>
    public static Expense Paths { get; } = new("the number of tags and of paths in variants", "correct or remove some of them");

    /// <summary>Changes of style or direction within texts.</summary>
    public static Expense Runs { get; } = new(
        "the number of changes of style and direction up to here",
        "use fewer styles and directional characters, or shorten the text");

    /// <summary>The pages of an output.</summary>
    public static Expense Pages { get; } = new("the number of pages", "shorten the text, or make its type smaller or the paper larger");

    /// <summary>The pixels of a picture.</summary>
    public static Expense Picture(string path) =>
        new($"the picture `{path}`", "make it smaller; a photo of 800 × 800 pixels is sharp at any size that a résumé has");

    /// <summary>The bytes of a photo in all outputs.</summary>
    public static Expense Photo(int languages) => new(
        languages == 1
            ? "a photo of this size"
            : FormattableString.Invariant($"a photo of this size in {languages} variants and languages"),
        "make it smaller; 800 × 800 pixels are sharp at any size that a résumé has");

    /// <summary>Typesetting a text again and again, more and more compact.</summary>
    public static Expense Fit { get; } = new(
        "fitting a text of this length to its pages",
        "shorten it, write it in fewer languages, or remove `fit`");

    /// <summary>Glyphs that a font has for the characters of a text.</summary>
    public static Expense Glyphs(string font) =>
        new($"the number of glyphs that the font `{font}` has for this text", "use another font");

    /// <summary>The rules by which a font chooses glyphs.</summary>
    public static Expense Rules(string font) =>
        new($"the number of rules that the font `{font}` has for this text", "use another font, or shorten the text");

    /// <summary>Searching the outputs for private values.</summary>
    public static Expense PrivateValues { get; } = new(
        "searching texts and outputs of this length for so many private values",
        "name fewer or shorter values in `private`, or shorten the text");

    /// <summary>The bytes of an output.</summary>
    public static Expense Output(string format) => new(
        $"the size of all outputs up to the {format.ToUpperInvariant()}",
        "use a smaller picture or smaller fonts, or write it in fewer languages");
}
