using System.Text.RegularExpressions;
using Resume.Formats.Converting.Mapping;
using Resume.Formats.Reading.Hints;
using Resume.Formats.Reading.Nodes;
using Resume.Formats.Reading.Schema;
using Resume.Formats.Text;

namespace Resume.Formats.Converting.Kinds;

/// <summary>The lines below the name: occupation, contacts and introduction.</summary>
internal sealed partial class MarkdownHeader(ResumeDraft resume)
{
    private const int LongestLabel = 80;
    private const int LongestContact = 300;

    private bool hasContacts;

    public void Add(ScalarNode key, IReadOnlyList<Node> blocks)
    {
        foreach (var block in blocks)
        {
            List<ScalarNode> lines = block is ScalarNode paragraph ? [paragraph] : [.. NodeTexts.Items(block).OfType<ScalarNode>()];

            // A list with lists below its items is no contact.
            if (NodeTexts.Items(block).Any(item => item is MapNode) || !TryAddContacts(key, lines))
            {
                resume.Basics.Add(ResumeDraft.Summary, key, MarkdownEntries.ToText(block, resume.Conversion));
            }
        }
    }

    // Contacts, in a paragraph or a list; or the occupation.
    private bool TryAddContacts(ScalarNode key, List<ScalarNode> lines)
    {
        var pieces = lines.SelectMany(line => line.Value
            .Split(["\n", " | ", " · ", " • ", " ∙ ", " ⋅ ", "<br>", "<br/>", "<br />"], StringSplitOptions.TrimEntries)
            .Select(piece => (Text: piece.TrimEnd('\\').Trim(), Line: line))
            .Where(piece => piece.Text.Length > 0)).ToList();
        var isContacts = pieces.Exists(piece => FindContact(piece.Text) is not null);
        if (!isContacts && (pieces.Count != 1 || resume.Basics["label"] is not null || hasContacts || !IsLabel(pieces[0].Text)))
        {
            return false;
        }

        foreach (var (text, line) in pieces)
        {
            resume.Conversion.Use(line);
            AddPiece(key, text, line);
        }

        hasContacts |= isContacts;
        return true;
    }

    private void AddPiece(ScalarNode key, string piece, ScalarNode block)
    {
        var basics = resume.Basics;
        if (FindContact(piece) is { } contact)
        {
            if (contact.Profile is { } network)
            {
                var profile = new MapDraft(resume.Conversion, block.Span);
                profile.Add("network", key, NodeTexts.Create(network, block.Span));
                profile.Add("username", key, contact.Username is { } user ? NodeTexts.Create(user, block.Span) : null);
                profile.Add("url", key, NodeTexts.Create(contact.Value, block.Span));
                basics.Add("profiles", key, new ListNode([profile.ToMap()], block.Span));
            }
            else
            {
                basics.Add(contact.Key, key, WithLabel(contact.Key, piece, NodeTexts.Create(contact.Value, block.Span)));
            }
        }
        else if (basics["label"] is null && !hasContacts && IsLabel(piece) && !IsPlace(piece))
        {
            basics.Add("label", key, NodeTexts.Create(Bare(piece), block.Span));
        }
        else if (basics["location"] is null && piece.Length < LongestLabel)
        {
            basics.Add(
                "location", key, WithLabel("location", piece, NodeTexts.Create(Bare(LabelBefore().Replace(piece, "")), block.Span)));
        }
        else
        {
            basics.Add(ResumeDraft.Summary, key, NodeTexts.Create(piece, block.Span));
        }
    }

    // `Tel: +1 555 0100`: a label that is not the name of the key stays as a comment.
    private ScalarNode WithLabel(string key, string piece, ScalarNode value)
    {
        var label = LabelBefore().Match(piece).Value.Trim(' ', '*', ':');
        if (label.Length > 0 && !label.Equals(key, StringComparison.OrdinalIgnoreCase))
        {
            resume.Conversion.Comment(value, $"# {label}");
        }

        return value;
    }

    private static bool IsLabel(string piece) =>
        piece.Length < LongestLabel && piece is not [.., '.'] && !piece.Contains('!', StringComparison.Ordinal);

    // "Boston, MA" or "Paris, France".
    private static bool IsPlace(string piece) => piece.Split(", ") is [_, .., var last]
        && (Countries.Suggest(last) is not null || last is [>= 'A' and <= 'Z', >= 'A' and <= 'Z']);

    private static string Bare(string piece) => piece.Trim('*', '_', ' ');

    private static (string Key, string Value, string? Profile, string? Username)? FindContact(string piece)
    {
        if (piece.Length > LongestContact)
        {
            return null;
        }

        var text = LabelBefore().Replace(Bare(piece), "");
        var link = MarkdownLink().Match(text);
        var address = link.Success ? link.Groups["url"].Value : text.Trim('<', '>');
        if (address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || MailAddress().IsMatch(address))
        {
            return ("email", address.Replace("mailto:", "", StringComparison.OrdinalIgnoreCase), null, null);
        }

        if (address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || PhoneNumber().IsMatch(address))
        {
            return ("phone", address.Replace("tel:", "", StringComparison.OrdinalIgnoreCase), null, null);
        }

        var web = LinkTargets.IsWeb(address) ? address
            : LinkTargets.Suggest(address) is { } full && LinkTargets.IsWeb(full) && HostName().IsMatch(address) ? full
            : null;
        if (web is null)
        {
            return null;
        }

        var host = Uri.TryCreate(web, UriKind.Absolute, out var uri) ? uri.Host : "";

        // `ada.github.io` is a page, not an account.
        var network = host.Split('.') is [.., var second, not "io"] ? Networks.Find(second) : null;
        var label = link.Success && !web.Contains(link.Groups["text"].Value, StringComparison.OrdinalIgnoreCase)
            ? link.Groups["text"].Value
            : null;
        return ("url", web, network ?? label, network is null || label is null || Networks.Find(label) == network ? null : label);
    }

    [GeneratedRegex(@"^\[(?<text>[^\]]+)\]\((?<url>[^)\s]+)\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkdownLink();

    [GeneratedRegex(@"^[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+$", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"^\+?[0-9(][0-9 ().\/-]{6,}$", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(@"^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(/\S*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex HostName();

    // "Email: ada@example.com", with or without bold.
    [GeneratedRegex(
        @"^\*{0,2}(e-?mail|phone|tel|telephone|mobile|cell|web|website|url|homepage|github|gitlab|linkedin|twitter"
        + @"|address|location)\*{0,2}:\*{0,2}\s*",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex LabelBefore();
}
