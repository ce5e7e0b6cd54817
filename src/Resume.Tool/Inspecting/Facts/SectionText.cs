namespace Resume.Tool.Inspecting.Facts;

/// <summary>Everything that a section says.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">Its texts, one on each line.</param>
internal sealed record SectionText(string Heading, string Text);
