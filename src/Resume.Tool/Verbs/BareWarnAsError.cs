namespace Resume.Tool.Verbs;

/// <summary>`--warnaserror` may stand alone; then the word after it is a path and not its codes.</summary>
internal static class BareWarnAsError
{
    /// <summary>What stands for every code.</summary>
    public const string All = "all";

    private const string Option = "--warnaserror";

    /// <summary>The same arguments, with the bare option spelled out.</summary>
    public static string[] Spell(string[] args)
    {
        var end = Array.IndexOf(args, "--");
        return [.. args.Select((arg, at) => arg == Option && (end < 0 || at < end) && !HasCodes(args, at) ? $"{Option}={All}" : arg)];
    }

    private static bool HasCodes(string[] args, int at) =>
        at + 1 < args.Length && CodeList.Split([args[at + 1]]) is { Count: > 0 } codes && codes.All(CodeList.IsCode);
}
