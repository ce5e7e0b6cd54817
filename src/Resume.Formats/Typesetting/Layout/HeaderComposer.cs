using Resume.Formats.Outlining;
using Resume.Formats.Themes;
using Resume.Formats.Typesetting.Lines;
using Resume.Formats.Typesetting.Pages;

namespace Resume.Formats.Typesetting.Layout;

/// <summary>Lays out the header of the résumé: name, photo, label, contacts, and the rule below them.</summary>
internal sealed class HeaderComposer(TypesettingContext context)
{
    private readonly NameComposer names = new(context);
    private readonly ContactComposer contacts = new(context);
    private readonly HeaderColumns columns = new(context);

    private HeaderTokens Tokens => context.Theme.Header;

    private LineAlignment Alignment => Tokens.Align == Themes.Alignment.Center ? LineAlignment.Center : LineAlignment.Start;

    /// <summary>Adds the header.</summary>
    /// <param name="main">The main column.</param>
    /// <param name="side">The sidebar, or null.</param>
    /// <param name="header">The header.</param>
    public void Add(LayoutScope main, LayoutScope? side, Header header)
    {
        var scope = TextScope(main, side, header);
        var photo = header.Photo is null ? null : HeaderPhoto.Begin(header.Photo, Tokens, scope, side);
        scope = scope with { Frame = photo?.TextFrame ?? scope.Frame };
        var afterName = () => photo?.AddFigure(header.Name.PlainText, context.Paragraphs.NextOrder());

        if (Tokens.Contacts != ContactsPlace.End || !columns.TryAdd(scope, header, afterName))
        {
            names.Add(scope, header, Alignment, afterName);
            if (Tokens.Contacts == ContactsPlace.Sidebar && side is not null)
            {
                contacts.AddLines(side, header, LineAlignment.Start, context.Styles.Contact.SpaceAfter);
            }
            else
            {
                contacts.AddParagraph(scope, header, Alignment);
            }
        }

        photo?.End();
        AddRule(main);
    }

    // Dates in the start column begin below the header's text; headings there begin below its edge, unless a photo is in the column.
    private LayoutScope TextScope(LayoutScope main, LayoutScope? side, Header header)
    {
        var hasPhotoColumn = header.Photo is not null && Tokens.Photo.Align == PhotoAlignment.Column && side is null;
        var (column, text) = PageColumns.TakeStartColumn(main.Frame, context.Theme.StartColumn);
        return context.Theme.StartColumn.Holds == StartColumnContent.Dates || hasPhotoColumn
            ? main with { Frame = text, StartColumn = column }
            : main;
    }

    private void AddRule(LayoutScope main)
    {
        if (Tokens.RuleThickness is > 0 and var thickness && main.Flow.Lines.Count > 0)
        {
            main.Flow.AddSpace(context.Styles.Contact.LineHeight / 2);
            var rule = new RulePlacement(null, main.Frame.Left, 0, main.Frame.Width, thickness, context.Theme.Light.Rule);
            main.Flow.Add(thickness, BreakCost.Heading).Parts.Add(new(context.Paragraphs.NextOrder(), 0, [rule]));
        }
    }
}
