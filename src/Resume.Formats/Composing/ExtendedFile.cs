using Resume.Formats.Reading.Nodes;

namespace Resume.Formats.Composing;

/// <summary>A file that a source extends, directly or through others.</summary>
/// <param name="Path">Its path, relative to the source.</param>
/// <param name="Shown">Its path in diagnostics.</param>
/// <param name="Root">Its tree.</param>
internal sealed record ExtendedFile(string Path, string Shown, MapNode Root);
