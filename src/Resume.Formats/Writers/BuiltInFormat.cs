using System.Collections.Immutable;

namespace Resume.Formats.Writers;

/// <summary>A built-in format.</summary>
/// <param name="Writer">Its writer.</param>
/// <param name="IsDefault">Whether it is written when neither the project nor the command line names formats.</param>
/// <param name="Settings">
/// The names of its settings below `output`. Their schema is in Reading/Schema, which writers do not use.
/// </param>
internal sealed record BuiltInFormat(IResumeWriter Writer, bool IsDefault, params ImmutableArray<string> Settings);
