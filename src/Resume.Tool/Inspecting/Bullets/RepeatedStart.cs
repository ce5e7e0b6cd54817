using System.Collections.Immutable;
using Resume.Tool.Inspecting.Facts;

namespace Resume.Tool.Inspecting.Bullets;

/// <summary>A word with which several bullets begin.</summary>
internal sealed record RepeatedStart(string Word, ImmutableArray<BulletText> Bullets);
