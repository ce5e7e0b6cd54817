using System.Globalization;
using Resume.Formats.Model;
using Resume.Formats.Themes;

namespace Resume.Formats.Writers.Html;

/// <summary>The head of the résumé, as its template shows it.</summary>
/// <param name="Outline">The résumé.</param>
/// <param name="Photo">Its photo, or null.</param>
internal sealed record HtmlHeader(Outlining.Outline Outline, HtmlPhoto? Photo);

/// <summary>A photo as an `img` element has it.</summary>
/// <param name="Source">The file as a `data:` URL, so that the page makes no request.</param>
/// <param name="Width">Its width, a whole number.</param>
/// <param name="Height">Its height, a whole number.</param>
/// <param name="Place">Its CSS class, which photo.css uses to place it.</param>
internal sealed record HtmlPhoto(string Source, string Width, string Height, string Place)
{
    public static HtmlPhoto? Create(Photo? photo, PhotoTokens tokens)
    {
        if (photo is null)
        {
            return null;
        }

        var (width, height) = tokens.Fit(photo);
        return new(
            $"data:{(photo.Kind == PhotoKind.Png ? "image/png" : "image/jpeg")};base64,{Convert.ToBase64String(photo.Content.Span)}",
            Whole(width),
            Whole(height),
            tokens.Align == PhotoAlignment.End ? "photo beside" : "photo");
    }

    private static string Whole(double points) => Math.Max(1, Math.Round(points)).ToString(CultureInfo.InvariantCulture);
}
