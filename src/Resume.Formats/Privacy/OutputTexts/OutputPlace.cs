namespace Resume.Formats.Privacy.OutputTexts;

/// <summary>Where in a file a text is.</summary>
internal enum OutputPlace
{
    Text,
    Metadata,
    Link,
    AlternativeText,
    StructuredData,
    Attribute,
    Comment,
    StyleSheet,
    Script,
    PictureMetadata,
    Picture,
}

/// <summary>A value that a file names: a property of JSON, or a link.</summary>
/// <param name="Key">The name of the property.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it is.</param>
internal readonly record struct NamedText(string Key, string Value, OutputPlace Place);
