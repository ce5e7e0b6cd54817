using System.Collections.Immutable;

namespace Resume.Tool.Inspecting.Parsing;

/// <summary>What a parser found in a PDF.</summary>
/// <param name="Name">The largest line of the first page; empty for a PDF without text.</param>
/// <param name="Emails">What looks like an e-mail address.</param>
/// <param name="Phones">What looks like a phone number above the first dates.</param>
/// <param name="Entries">The lines with dates, which begin the entries of a résumé.</param>
internal sealed record ParsedResume(
    string Name, ImmutableArray<string> Emails, ImmutableArray<string> Phones, ImmutableArray<ParsedEntry> Entries);

/// <summary>An entry: dates, and the lines that may name an employer or a school.</summary>
/// <param name="Header">The line of the dates without them, and the lines around it.</param>
/// <param name="Dates">Its dates, as they are written.</param>
internal sealed record ParsedEntry(string Header, string Dates);
