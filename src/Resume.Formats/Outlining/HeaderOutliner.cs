using Resume.Formats.Model;
using Resume.Formats.Text;

namespace Resume.Formats.Outlining;

/// <summary>`basics` -> the header of the résumé.</summary>
internal static class HeaderOutliner
{
    public static Header Outline(Basics basics, LabelSet labels) => new()
    {
        Name = InlineText.Plain(basics.Name.Value, basics.Name.Span),
        Label = basics.Label,
        Photo = basics.Photo,
        Contacts =
        [
            .. OutlinePronouns(basics),
            .. OutlineLocation(basics, labels),
            .. basics.Phones.Select(phone => OutlineValue(ContactKind.Phone, phone, TelephoneNumbers.ToUrl(phone.Value.Value), labels)),
            .. basics.Emails.Select(email => OutlineValue(ContactKind.Email, email, "mailto:" + email.Value.Value, labels)),
            .. basics.Urls.Select(url => OutlineWebsite(url, labels)),
            .. basics.Profiles.Select(profile => OutlineProfile(profile, labels)),
            .. PersonalDetails.Outline(basics, labels),
        ],
    };

    private static IEnumerable<Contact> OutlinePronouns(Basics basics) =>
        basics.Pronouns is { } pronouns ? [Unlabelled(ContactKind.Words, InlineText.Plain(pronouns.Value, pronouns.Span))] : [];

    private static IEnumerable<Contact> OutlineLocation(Basics basics, LabelSet labels) =>
        PostalAddress.Format(basics.Location, labels) is { IsEmpty: false } location ? [Unlabelled(ContactKind.Location, location)] : [];

    private static Contact OutlineValue(ContactKind kind, ContactValue contact, string? target, LabelSet labels) =>
        new(
            kind,
            target is not null && LinkTargets.IsAllowed(target)
                ? InlineText.Linked(contact.Value.Value, target, contact.Value.Span)
                : InlineText.Plain(contact.Value.Value, contact.Value.Span),
            labels.Custom(contact.Label),
            InlineText.Empty);

    private static Contact OutlineWebsite(ContactValue contact, LabelSet labels) => new(
        ContactKind.Url,
        LinkTargets.IsAllowed(contact.Value.Value)
            ? InlineText.Linked(ShortUrl.Shorten(contact.Value.Value), contact.Value.Value, contact.Value.Span)
            : InlineText.Plain(contact.Value.Value, contact.Value.Span),
        labels.Custom(contact.Label),
        InlineText.Empty);

    // An address usually states the network and the user name; what it does not state becomes the label.
    private static Contact OutlineProfile(Profile profile, LabelSet labels)
    {
        var network = profile.Network?.Value ?? "";
        var username = profile.Username?.Value ?? "";

        if (profile.Url is not { } url)
        {
            var span = (profile.Username ?? profile.Network)?.Span ?? default;
            return username.Length > 0
                ? new(ContactKind.Profile, InlineText.Plain(username, span), labels.Custom(network), profile.Note)
                : network.Length > 0 ? new(ContactKind.Profile, InlineText.Plain(network, span), Label.None, profile.Note)
                : Unlabelled(ContactKind.Words, profile.Note);
        }

        var text = LinkTargets.IsAllowed(url.Value)
            ? InlineText.Linked(ShortUrl.Shorten(url.Value), url.Value, url.Span)
            : InlineText.Plain(url.Value, url.Span);
        return new(ContactKind.Profile, text, labels.Custom(Unstated(url.Value, network, username, labels)), profile.Note);
    }

    // A user name alone does not say what the address is.
    private static string Unstated(string url, string network, string username, LabelSet labels)
    {
        var address = AddressWords.Parse(url);
        return !address.StatesUser(username) ? string.Join(labels.ListSeparator, new[] { network, username }.Where(word => word.Length > 0))
            : address.StatesNetwork(network) ? ""
            : network;
    }

    private static Contact Unlabelled(ContactKind kind, InlineText text) => new(kind, text, Label.None, InlineText.Empty);
}
