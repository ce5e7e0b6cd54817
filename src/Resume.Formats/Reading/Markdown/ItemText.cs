using System.Collections.Immutable;
using Resume.Formats.Model;

namespace Resume.Formats.Reading.Markdown;

/// <summary>The text of a bullet point, and the lists within it.</summary>
internal sealed record ItemText(InlineText Text, ImmutableArray<BulletList> Lists);
