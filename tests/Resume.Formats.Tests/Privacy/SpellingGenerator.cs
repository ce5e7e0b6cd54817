#pragma warning disable RCS0056 // Tables of spellings are read line by line.
namespace Resume.Formats.Tests.Privacy;

/// <summary>Private values and spellings of them, made by rules from a seed: no two seeds have the same.</summary>
internal sealed class SpellingGenerator(int seed)
{
    private readonly Random random = new(seed);
    private int made;

    /// <summary>The next values, of each kind as many as of the others.</summary>
    public IEnumerable<SpelledValue> Make(int count) => Enumerable.Range(0, count).Select(_ => (made++ % 8) switch
    {
        0 or 1 or 2 => new PhoneGenerator(random).Make(),
        3 => MakeMail(),
        4 => MakeWeb(),
        5 => MakeDay(),
        6 => MakeName(),
        _ => new AddressGenerator(random).Make(),
    });

    private SpelledValue MakeMail()
    {
        var (local, domain) = ($"{Word()}{Pick(".", "-", "_", "")}{Word()}{random.Next(10, 99)}", $"{Word()}{Word()}.{Pick("org", "example", "co.uk")}");
        var (at, dot) = Pick(
            ("@", "."), (" @ ", "."), (" (at) ", "."), ("[at]", "."), (" at ", " dot "), ("{at}", "[dot]"), ("_AT_", "_DOT_"), ("＠", "．"),
            ("(a)", "."), (" (at) ", " (punkt) "), (" arroba ", " punto "), ("@\u200b", ".\u200b"), ("@", ".\n"), ("%40", "."), ("&#64;", "."));
        var spelled = local.Replace(".", dot is "[dot]" or " dot " ? dot : ".") + at + domain.Replace(".", dot);
        return new("email", Pick("", "mailto:") + $"{local}@{domain}", Pick("", "mailto:", "<", "E-Mail: ") + Case(spelled));
    }

    private SpelledValue MakeWeb()
    {
        var host = $"{Word()}{Word()}.{Pick("org", "example", "dev")}";
        var path = Pick("", $"/{Word()}", $"/in/{Word()}-{Word()}", $"/~{Word()}/cv", $"/{Word()}/ü{Word()}", $"/{Word()}?id={random.Next(100, 999)}");
        var value = Pick("https://", "http://", "https://www.") + host + path + (path.Contains('?') ? "" : Pick("", "/"));
        var escaped = Pick(path, Uri.EscapeDataString(path).Replace("%2F", "/"), path.Replace("ü", "%C3%BC"));
        return new("url", value, Case(Pick("", "https://", "http://www.", "www.") + host) + escaped + (path.Contains('?') ? "" : Pick("", "/", ".")));
    }

    private SpelledValue MakeDay()
    {
        var date = new DateOnly(random.Next(1950, 2010), random.Next(1, 13), random.Next(1, 29));
        var (y, m, d) = (date.Year, date.Month, date.Day);
        string[] english = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
        string[] german = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];
        string[] spanish = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];
        string[] polish = ["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"];
        var s = Pick(".", "/", "-", " ", ". ", "\u00a0", "‑");
        var ordinal = d + (d is 1 or 21 ? "st" : d is 2 or 22 ? "nd" : d is 3 or 23 ? "rd" : "th");
        var spelled = Pick(
            $"{d}{s}{m}{s}{y}", $"{d:00}{s}{m:00}{s}{y}", $"{m}{s}{d}{s}{y}", $"{y}{s}{m:00}{s}{d:00}", $"{y}{m:00}{d:00}",
            $"{english[m - 1]} {d}, {y}", $"{ordinal} of {english[m - 1]} {y}", $"{d} {english[m - 1][..3]} {y}", $"{english[m - 1]} {ordinal}, {y}",
            $"{d}. {german[m - 1]} {y}", $"{d:00}. {german[m - 1].ToUpperInvariant()} {y}", $"{d} de {spanish[m - 1]} de {y}",
            $"{d} {polish[m - 1]} {y}", $"{y}年{m}月{d}日", $"{y}년 {m}월 {d}일", $"{d:00}.{m:00}.{y % 100:00}", $"{d}-{english[m - 1][..3].ToUpperInvariant()}-{y}");
        return new("birthDate", $"{y}-{m:00}-{d:00}", spelled);
    }

    private SpelledValue MakeName()
    {
        var (first, last) = (Title(Word()) + Pick("é", "a", "ö"), Title(Word()) + Pick("ß", "ć", "son"));
        var value = $"{first} {last}";
        var spelled = Pick(
            value, $"{last}, {first}", value.ToUpperInvariant(), $"{first}\u00a0{last}", $"{first}\n{last}",
            value.Replace("é", "e").Replace("ö", "oe").Replace("ß", "ss").Replace("ć", "c"), value.Normalize(System.Text.NormalizationForm.FormD),
            $"*{first}* **{last}**", $"{first}-{last}", string.Concat(first.Select(c => c + "\u00ad")) + " " + last);
        return new("name", value, spelled);
    }

    private T Pick<T>(params T[] all) => all[random.Next(all.Length)];

    private string Case(string text) => Pick(text, text, text.ToUpperInvariant());

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string Word() => Sound.Word(random);
}

/// <summary>Words of no language.</summary>
internal static class Sound
{
    public static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, 2).Select(_ => $"{"bdfgklmnprtvz"[random.Next(13)]}{"aeiou"[random.Next(5)]}")) + "bdfgklmnprtvz"[random.Next(13)];
}
