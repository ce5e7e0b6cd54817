using Resume.Formats.Diagnostics;
using Resume.Formats.Model;
using Resume.Formats.Outlining;
using Resume.Formats.Writers;

namespace Resume.VCard;

/// <summary>Writes the person as a vCard 4.0 (RFC 6350) for address books.</summary>
public sealed class VCardWriter : IResumeWriter
{
    /// <inheritdoc />
    public string Format => "vcf";

    /// <inheritdoc />
    public string FileExtension => ".vcf";

    /// <inheritdoc />
    public async ValueTask WriteAsync(WriterContext context, Stream output, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        var (basics, header) = (context.Document.Basics, context.Outline.Header);
        var card = new VCardText();
        card.Add("BEGIN", "VCARD");
        card.Add("VERSION", "4.0");
        card.Add("KIND", "individual");
        card.AddText("FN", basics.Name.Value);
        // Only the person knows which word is the family name; address books show the full name.
        card.AddParts("N", "", basics.Name.Value, "", "", "");
        card.AddText("TITLE", header.Label.PlainText);

        foreach (var contact in header.Contacts)
        {
            AddContact(contact, card);
        }

        AddAddress(basics.Location, card);
        AddPhoto(header.Photo, card);
        card.AddText("NOTE", string.Join("\n\n", basics.Summary.Blocks.Select(Text)));
        card.Add("LANG", context.Outline.Language);
        card.Add("END", "VCARD");

        if (basics.Pronouns is { } pronouns)
        {
            context.Diagnostics.Report(new(
                "RES4002", Severity.Warning, pronouns.Span,
                "a vCard cannot show `basics.pronouns`",
                "leave them out, or write `rules: {RES4002: off}`"));
        }

        await output.WriteAsync(card.ToBytes(), cancellationToken);
    }

    private static void AddContact(Contact contact, VCardText card)
    {
        var target = contact.Text.Inlines.OfType<Link>().FirstOrDefault()?.Target;
        var label = contact.Label.Text.ToLowerInvariant();
        var type = label is "home" or "work" ? $";TYPE={label}" : "";
        switch (contact.Kind)
        {
            case ContactKind.Email:
                card.AddText("EMAIL" + type, contact.Text.PlainText);
                break;
            case ContactKind.Phone when target is not null:
                card.Add("TEL;VALUE=uri" + type, target);
                break;
            case ContactKind.Phone:
                card.AddText("TEL;VALUE=text" + type, contact.Text.PlainText);
                break;
            case ContactKind.Url or ContactKind.Profile when target is not null:
                card.Add("URL" + type, target);
                break;
        }
    }

    private static void AddAddress(Location? location, VCardText card)
    {
        if (location?.Text is { } text)
        {
            card.AddParts("ADR", "", "", "", text.Value, "", "", "");
        }
        else if (location is not null)
        {
            card.AddParts(
                "ADR", "", "",
                Text(location.Address), Text(location.City), Text(location.Region), Text(location.PostalCode), Text(location.CountryCode));
        }
    }

    private static void AddPhoto(Photo? photo, VCardText card)
    {
        if (photo is not null)
        {
            var type = photo.Kind == PhotoKind.Png ? "png" : "jpeg";
            card.Add("PHOTO", $"data:image/{type};base64,{Convert.ToBase64String(photo.Content.Span)}");
        }
    }

    private static string Text(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.PlainText,
        BulletList list => string.Join('\n', Lines(list, "")),
        _ => "",
    };

    private static IEnumerable<string> Lines(BulletList list, string indent) => list.Bullets.SelectMany((bullet, i) =>
        bullet.Lists.SelectMany(below => Lines(below, indent + "  "))
            .Prepend($"{indent}{(list.Ordered ? list.Number(i) : "-")} {bullet.Text.PlainText}"));

    private static string Text(Located<string>? value) => value?.Value ?? "";
}
