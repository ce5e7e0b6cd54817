using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Resume.Tool.Serving;

/// <summary>Tells pages of each change, by server-sent events (HTML Living Standard, 9.2).</summary>
internal sealed class EventStream(Changes changes, CancellationToken stopping)
{
    private const int MostPages = 16;

    // Without a sign of life, a connection that is gone is not noticed.
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);

    private int pages;

    /// <summary>Writes the number of changes at once, and then each time it grows, until the page is closed or the server stops.</summary>
    public async Task WriteAsync(HttpContext context)
    {
        if (Interlocked.Increment(ref pages) > MostPages)
        {
            Interlocked.Decrement(ref pages);
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        try
        {
            using var ending = CancellationTokenSource.CreateLinkedTokenSource(stopping, context.RequestAborted);
            context.Response.ContentType = "text/event-stream";
            await WriteAsync(context.Response, ending.Token);
        }
        finally
        {
            Interlocked.Decrement(ref pages);
        }
    }

    private async Task WriteAsync(HttpResponse response, CancellationToken cancellationToken)
    {
        var known = changes.Count;
        await SendAsync($"data: {known.ToString(CultureInfo.InvariantCulture)}\n\n");
        while (true)
        {
            var isNew = await changes.WaitAsync(known, SignOfLife, cancellationToken);
            known = isNew ? changes.Count : known;
            await SendAsync(isNew ? $"data: {known.ToString(CultureInfo.InvariantCulture)}\n\n" : ":\n\n");
        }

        async Task SendAsync(string text)
        {
            await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);
            await response.Body.FlushAsync(cancellationToken);
        }
    }
}
