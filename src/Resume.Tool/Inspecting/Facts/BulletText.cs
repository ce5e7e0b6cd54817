namespace Resume.Tool.Inspecting.Facts;

/// <summary>A bullet.</summary>
/// <param name="Text">Its text, without style.</param>
/// <param name="Words">The number of its words.</param>
/// <param name="Entry">The entry that it belongs to: an employer, a project, or the heading of the section.</param>
/// <param name="Line">Its line in the source.</param>
internal sealed record BulletText(string Text, int Words, string Entry, int Line);
