namespace Resume.Formats.Writers.Pdf;

/// <summary>What the file says about itself.</summary>
/// <param name="Title">What a window shows: the person's name.</param>
/// <param name="Author">Whose it is.</param>
/// <param name="Description">What the person is, or empty.</param>
/// <param name="Keywords">Words to find it by, separated by commas, or empty.</param>
/// <param name="Language">The BCP 47 tag of its language.</param>
/// <param name="RightToLeft">True where pages turn from left to right.</param>
internal sealed record DocumentInfo(string Title, string Author, string Description, string Keywords, string Language, bool RightToLeft);
