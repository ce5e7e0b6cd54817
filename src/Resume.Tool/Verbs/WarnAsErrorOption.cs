using Resume.Formats;

namespace Resume.Tool.Verbs;

/// <summary>`--warnaserror`, with or without codes. Without, the next word is a path, which the parser would read as a code.</summary>
internal static class WarnAsErrorOption
{
    public const string Name = "--warnaserror";

    /// <summary>The value that means all codes.</summary>
    public const string All = "all";

    /// <summary>Replaces `--warnaserror` without codes by `--warnaserror=all`.</summary>
    public static string[] NormalizeWarnAsError(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        return [.. args.Select((arg, at) => arg == Name && (end < 0 || at < end) && !HasCodes(args, at) ? $"{Name}={All}" : arg)];
    }

    /// <summary>True for a word that looks like a code: letters, then digits.</summary>
    public static bool IsCode(string word)
    {
        var letters = word.TakeWhile(char.IsAsciiLetter).Count();
        return letters > 0 && letters < word.Length && word[letters..].All(char.IsAsciiDigit);
    }

    private static bool HasCodes(string[] args, int at) =>
        at + 1 < args.Length && CompileOptions.SplitList(args[at + 1]) is { IsEmpty: false } codes && codes.All(IsCode);
}
