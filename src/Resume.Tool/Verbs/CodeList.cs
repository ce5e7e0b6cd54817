namespace Resume.Tool.Verbs;

/// <summary>Names or codes in one word: `html,pdf`; MSBuild's semicolon does as well.</summary>
internal static class CodeList
{
    /// <summary>The parts of all lists.</summary>
    public static IReadOnlyList<string> Split(IEnumerable<string>? lists) =>
        [.. (lists ?? []).SelectMany(list => list.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

    public static string Join(IEnumerable<string> names) => string.Join(", ", names);

    /// <summary>True for what looks as codes do: letters, then digits.</summary>
    public static bool IsCode(string word)
    {
        var letters = word.TakeWhile(char.IsAsciiLetter).Count();
        return letters > 0 && letters < word.Length && word[letters..].All(char.IsAsciiDigit);
    }
}
