using Resume.Formats.Model;
using Resume.Formats.Reading.Hints;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Text;

namespace Resume.Formats.Reading.Schema;

/// <summary>`username: https://github.com/ada` -> the address of the profile, and the user name in it.</summary>
internal static class Usernames
{
    public static Profile Complete(Profile profile, MapNode map, ReadingContext context)
    {
        if (profile.Username is not { } username)
        {
            return profile;
        }

        if (AddressIn(username.Value) is not { } address)
        {
            return profile with { Username = username with { Value = Bare(username.Value, profile.Network?.Value ?? "") } };
        }

        var name = LinkTargets.IsWeb(address) ? AddressWords.Parse(address).UserName : PastedAddress.Mail(address).Text;
        return profile with
        {
            Username = name is null ? null : username with { Value = name },
            Url = profile.Url ?? username with { Value = address },
        };
    }

    // A host alone is not an address here: on Bluesky, `ada.example.com` is a user name.
    private static string? AddressIn(string text)
    {
        var address = PastedAddress.Web(text);
        var isWeb = LinkTargets.IsWeb(address.Text) && (!address.IsGuess || text.Contains('/', StringComparison.Ordinal));
        var isMail = !address.IsGuess
            && address.Text.StartsWith("mailto:", StringComparison.Ordinal)
            && LinkTargets.IsAllowed(address.Text);
        return isWeb || isMail ? address.Text : null;
    }

    // `in/ada` is the path of an account on LinkedIn, `acct:` the scheme of accounts.
    private static string Bare(string text, string network)
    {
        var name = text.StartsWith("acct:", StringComparison.OrdinalIgnoreCase) ? text["acct:".Length..] : text;
        var path = name.Trim('/');
        var isPath = KeyNames.Bare(network) == "linkedin" && path.StartsWith("in/", StringComparison.OrdinalIgnoreCase);
        return isPath ? path["in/".Length..] : name;
    }
}
