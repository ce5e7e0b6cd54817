using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>`basics` -> the head of the résumé.</summary>
internal static class HeaderOutliner
{
    public static Header Outline(Basics basics, Labels labels) => new()
    {
        Name = InlineText.Plain(basics.Name.Value, basics.Name.Span),
        Label = basics.Label,
        Photo = basics.Photo,
        Contacts =
        [
            .. Pronouns(basics),
            .. Place(basics),
            .. basics.Phones.Select(phone => Value(ContactKind.Phone, phone, TelephoneNumbers.Link(phone.Value.Value))),
            .. basics.Emails.Select(email => Value(ContactKind.Email, email, "mailto:" + email.Value.Value)),
            .. basics.Urls.Select(Website),
            .. Picture(basics),
            .. basics.Profiles.Select(profile => Account(profile, labels)),
        ],
    };

    private static IEnumerable<Contact> Pronouns(Basics basics) =>
        basics.Pronouns is { } pronouns ? [new(ContactKind.Words, InlineText.Plain(pronouns.Value, pronouns.Span), "", InlineText.Empty)] : [];

    private static IEnumerable<Contact> Place(Basics basics) =>
        Addresses.OnOneLine(basics.Location) is { IsEmpty: false } place ? [new(ContactKind.Location, place, "", InlineText.Empty)] : [];

    private static Contact Value(ContactKind kind, ContactValue contact, string? target) =>
        new(
            kind,
            target is not null && LinkTargets.IsAllowed(target)
                ? InlineText.Linked(contact.Value.Value, target, contact.Value.Span)
                : InlineText.Plain(contact.Value.Value, contact.Value.Span),
            contact.Label ?? "",
            InlineText.Empty);

    private static Contact Website(ContactValue contact) => new(
        ContactKind.Url,
        LinkTargets.IsAllowed(contact.Value.Value)
            ? InlineText.Linked(Addresses.Short(contact.Value.Value), contact.Value.Value, contact.Value.Span)
            : InlineText.Plain(contact.Value.Value, contact.Value.Span),
        contact.Label ?? "",
        InlineText.Empty);

    // A picture on the web is not fetched, but who reads this may.
    private static IEnumerable<Contact> Picture(Basics basics) =>
        basics is { Photo: null, Image: { } image } && LinkTargets.IsWeb(image.Value)
            ? [new(ContactKind.Url, InlineText.Linked(Addresses.Short(image.Value), image.Value, image.Span), "", InlineText.Empty)]
            : [];

    // The address tells the network and the name; where it does not, they stand before it and in its place.
    private static Contact Account(Profile profile, Labels labels)
    {
        var network = profile.Network?.Value ?? "";
        var username = profile.Username?.Value ?? "";

        if (profile.Url is not { } url)
        {
            var span = (profile.Username ?? profile.Network)?.Span ?? default;
            return username.Length > 0
                ? new(ContactKind.Profile, InlineText.Plain(username, span), network, profile.Note)
                : new(ContactKind.Profile, InlineText.Plain(network, span), "", profile.Note);
        }

        var address = Addresses.Short(url.Value);
        var text = LinkTargets.IsAllowed(url.Value) ? InlineText.Linked(address, url.Value, url.Span) : InlineText.Plain(url.Value, url.Span);
        var untold = new[] { network, username }.Where(word => !Tells(address, word));
        return new(ContactKind.Profile, text, string.Join(labels.Phrase("list"), untold), profile.Note);
    }

    private static bool Tells(string address, string word) =>
        word.Length == 0 || address.Contains(word.Replace(" ", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
}
