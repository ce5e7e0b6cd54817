using Resume.Formats.Reading.Vocabulary;

namespace Resume.Formats.Writers;

/// <summary>A built-in format.</summary>
/// <param name="Writer">Its writer.</param>
/// <param name="IsDefault">Whether it is written when neither the project nor the command line names formats.</param>
/// <param name="Settings">The schema of its settings below `output`; null for a format without settings.</param>
internal sealed record BuiltInFormat(IResumeWriter Writer, bool IsDefault, MapSchema<Settings>? Settings = null);
