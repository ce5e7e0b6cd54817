using Resume.Formats.Model;

namespace Resume.Formats.Outlining;

/// <summary>Details about the person that some countries expect in a résumé -> labelled words in the header.</summary>
internal static class PersonalDetails
{
    public static IEnumerable<Contact> Outline(Basics basics, LabelSet labels) => Facts.Create(
            labels,
            ("birthDate", Facts.Date(basics.BirthDate, basics.WrittenBirthDate, labels)),
            ("nationality", basics.Nationality),
            ("drivingLicence", basics.DrivingLicence),
            ("workPermit", basics.WorkPermit))
        .Select(fact => new Contact(ContactKind.Words, fact.Value, fact.Label, InlineText.Empty));
}
