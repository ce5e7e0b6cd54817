using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Resume.Formats.Model;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>The head of the résumé, as its template shows it.</summary>
/// <param name="Outline">The résumé.</param>
/// <param name="Photo">Its photo, or null.</param>
/// <param name="HasPhotoInSidebar">True if the photo is in the sidebar.</param>
/// <param name="HasContactsInSidebar">True if the contacts are in the sidebar.</param>
public sealed record HtmlHeader(Outlining.Outline Outline, HtmlPhoto? Photo, bool HasPhotoInSidebar, bool HasContactsInSidebar)
{
    internal static HtmlHeader Create(Outlining.Outline outline, Theme theme)
    {
        var (photo, hasSidebar) = (HtmlPhoto.Create(outline.Header.Photo, theme), theme.Sidebar.Side != SidebarSide.None);
        return new(
            outline,
            photo,
            photo is not null && hasSidebar && theme.Header.Photo.Align == PhotoAlignment.Column,
            outline.Header.Contacts.Length > 0 && hasSidebar && theme.Header.Contacts == ContactsPlace.Sidebar);
    }
}

/// <summary>A photo as an `img` element has it.</summary>
/// <param name="Source">
/// The attribute `src`: the start of a `data:` URL, so that the page makes no request. The rest is added when the page is written.
/// </param>
/// <param name="Width">Its width, a whole number.</param>
/// <param name="Height">Its height, a whole number.</param>
/// <param name="Place">Its CSS class, which photo.css uses to place it.</param>
public sealed record HtmlPhoto(string Source, string Width, string Height, string Place)
{
    // A multiple of three bytes, whose Base64 needs no padding.
    private const int ChunkLength = 48 * 1024;

    internal static HtmlPhoto? Create(Photo? photo, Theme theme)
    {
        if (photo is null)
        {
            return null;
        }

        var (width, height) = theme.Header.Photo.Fit(photo);
        return new(
            StartOf(photo),
            Whole(width),
            Whole(height),
            (theme.Header.Photo.Align, theme.Sidebar.Side, theme.StartColumn.Holds) switch
            {
                (PhotoAlignment.End, _, _) => "photo beside",
                (PhotoAlignment.Column, SidebarSide.None, not StartColumnContent.Nothing) => "photo in-column",
                _ => "photo",
            });
    }

    /// <summary>Writes a page, and its photo in Base64 in the place that <see cref="Source"/> leaves for it.</summary>
    /// <remarks>As a part of the page's text, a photo of 20 MB would take 50 MB, several times over.</remarks>
    internal static async ValueTask WritePageAsync(string page, Photo? photo, Stream output, CancellationToken cancellationToken)
    {
        var written = 0;
        foreach (var place in FindPlaces(page, photo))
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(page[written..place]), cancellationToken).ConfigureAwait(false);
            await WriteAsync(photo!.Content, output, cancellationToken).ConfigureAwait(false);
            written = place;
        }

        await output.WriteAsync(Encoding.UTF8.GetBytes(page[written..]), cancellationToken).ConfigureAwait(false);
    }

    // The ends of attributes of `img` elements that are the start of the URL and nothing else. Text has no `<`; a template may contain
    // pictures of its own, or the photo several times.
    private static IEnumerable<int> FindPlaces(string page, Photo? photo)
    {
        if (photo is null)
        {
            yield break;
        }

        var start = StartOf(photo);
        for (var tag = 0; (tag = page.IndexOf("<img", tag, StringComparison.Ordinal)) >= 0; tag++)
        {
            var end = page.IndexOf('>', tag) is var found and >= 0 ? found : page.Length;
            var url = page.IndexOf(start, tag, end - tag, StringComparison.Ordinal);
            if (url >= 0 && url + start.Length < page.Length && page[url + start.Length] is ('"' or '\''))
            {
                yield return url + start.Length;
            }
        }
    }

    private static async ValueTask WriteAsync(ReadOnlyMemory<byte> photo, Stream output, CancellationToken cancellationToken)
    {
        var text = new byte[Base64.GetMaxEncodedToUtf8Length(ChunkLength)];
        for (var rest = photo; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, ChunkLength)..])
        {
            Base64.EncodeToUtf8(rest.Span[..Math.Min(rest.Length, ChunkLength)], text, out _, out var length);
            await output.WriteAsync(text.AsMemory(0, length), cancellationToken).ConfigureAwait(false);
        }
    }

    private static string StartOf(Photo photo) => $"data:{(photo.Kind == PhotoKind.Png ? "image/png" : "image/jpeg")};base64,";

    private static string Whole(double points) => Math.Max(1, Math.Round(points)).ToString(CultureInfo.InvariantCulture);
}
