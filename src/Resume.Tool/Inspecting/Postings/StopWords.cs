using System.Collections.Frozen;

namespace Resume.Tool.Inspecting.Postings;

/// <summary>Words that say nothing about a job, by language.</summary>
internal static class StopWords
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> ByLanguage = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = """
            a about above across after against all also am an and any are as at be because been before being below between both but by
            can could did do does doing down during each either etc every for from further had has have having he her here hers him his
            how i if in including into is it its join just least like looking make many may me more most much must my need no nor not of
            off on once only or other our ours out over own per please plus same she should so some such than that the their them then
            there these they this those through to together too under until up us use using very was we well were what when where which
            while who whom why will with within without would you you'll you're your yours we're we'll
            """,
        ["de"] = """
            aber alle allem allen aller alles als also am an andere auch auf aus bei beim bis bist da damit dann das dass dein deine
            deinem deinen deiner dem den denen der deren des dich die dies diese diesem diesen dieser dieses dir doch du durch ein eine
            einem einen einer eines er es etwas euch euer für gegen gemeinsam gerne hab habe haben hast hat hier hinter ich ihr ihre
            ihrem ihren ihrer im in ist ja jede jedem jeden jeder jedes kann kannst können man mehr mit nach neben nicht noch nur ob
            oder ohne sehr sein seine sich sie sind so sowie über um und uns unser unsere unserem unseren unserer unter vom von vor war
            was wenn wer werden wie wir wird wirst zu zum zur zwischen
            """,
        ["fr"] = """
            à afin ai ainsi alors après au aucun aussi autre autres aux avant avec avez avoir bien ce ceci cela celle celui ces cet
            cette ceux chaque chez comme dans de depuis des dont du elle elles en entre est et êtes être eux fait il ils je la le les
            leur leurs lors mais même mes moins mon ne nos notre nous on ont ou où par pas plus pour pourquoi près qu que quel quelle
            qui sa sans se ses si son sont sous sur ta tes toi ton tous tout toute toutes très tu un une vers vos votre vous y
            """,
        ["es"] = """
            a al algo ante antes aquí así aún aunque bajo bien cada como con contra cual cuando de del desde donde dos durante e el ella
            ellas ellos en entre era es esa ese eso esta está están este esto estos fue ha hacia han hasta hay la las le les lo los más
            me mi mis muy nada ni no nos nosotros nuestra nuestro o otra otro otros para pero por porque que qué quien se según ser si
            sin sobre son su sus también te tener tiene todo todos tu tus un una uno unos usted y ya yo
            """,
        ["it"] = """
            a ad agli ai al alla alle anche avere bene che chi ci come con cui da dagli dai dal dalla degli dei del della delle di dove
            e è ed essere fra gli ha hai hanno i il in io la le lei lo loro lui ma mi mia mio molto ne negli nei nel nella noi non
            nostra nostro o ogni oltre per più poi presso quale quando quella quello questa questo qui se sei si sia sono sopra su sua
            sue sul sulla suo tra tu tua tuo tutti tutto un una uno vi voi
            """,
        ["pt"] = """
            a à ao aos as às até com como da das de dela dele depois do dos e é ela elas ele eles em entre era essa esse esta está este
            eu foi há isso já lhe mais mas me mesmo meu minha muito na não nas nem no nos nós nossa nosso num o os ou para pela pelas
            pelo pelos por qual quando que quem são se sem ser seu seus sobre sua suas também te tem ter todo todos tu um uma você vocês
            """,
        ["nl"] = """
            aan al alle als ben bij binnen dan dat de deze die dit doen door dus een en er ga gaat geen goed haar had heb hebben hebt
            heeft hem het hier hij hoe hun ik in is ja je jij jou jouw kan kun kunnen maar mag me meer met mij mijn moet na naar niet
            nog nu of om omdat onder ons onze ook op over samen te tegen tijdens toch toe tot u uit uw van veel voor wat we wel werd wij
            wil word worden wordt zal ze zelf zich zij zijn zo zoals zonder
            """,
    }.ToFrozenDictionary(language => language.Key, language => Split(language.Value), StringComparer.Ordinal);

    /// <summary>The language of a text: the one whose stop words it has most; English if it has none.</summary>
    public static string FindLanguage(IReadOnlyCollection<string> words) =>
        ByLanguage.Keys.Order(StringComparer.Ordinal)
            .Select(language => (Language: language, Count: words.Count(word => Contains(language, word))))
            .Where(each => each.Count > 0)
            .OrderByDescending(each => each.Count)
            .ThenBy(each => each.Language == "en" ? 0 : 1)
            .Select(each => each.Language)
            .FirstOrDefault("en");

    public static bool Contains(string language, string word) => ByLanguage[language].Contains(word.Replace('’', '\''));

    /// <summary>True if it is one in any language.</summary>
    public static bool IsInAny(string word) => ByLanguage.Keys.Any(language => Contains(language, word));

    private static FrozenSet<string> Split(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
