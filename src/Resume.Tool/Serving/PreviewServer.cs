using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Resume.Formats;

namespace Resume.Tool.Serving;

/// <summary>Answers the requests of the page.</summary>
internal sealed class PreviewServer(
    RequestGuard guard, ServedSources sources, CompileOptions options, Previews previews, Changes changes, CancellationToken stopping)
{
    private const string PageProtection =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors ";

    // A résumé runs no scripts, whatever its template contains, and loads nothing; the page around it may read where it is scrolled to.
    private const string ResumeProtection =
        "sandbox allow-same-origin; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self' ";

    // A browser's viewer for PDF does not work in a sandbox.
    private const string FileProtection = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self' ";

    private readonly EventStream events = new(changes, stopping);

    public async Task AnswerAsync(HttpContext context)
    {
        Protect(context.Response, guard);
        var refusal = guard.FindRefusal(context.Request, out var path);
        try
        {
            await (refusal is { } status ? RefuseAsync(context, status) : AnswerAsync(context, path));
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            // The client is gone, or the server ends.
            context.Abort();
        }
    }

    private Task AnswerAsync(HttpContext context, string path) => path.Split('/') switch
    {
        ["choices"] => WriteAsync(context, json => ServerJson.WriteChoices(json, sources.Find(_ => { }), options)),
        ["preview"] => WithView(context, PreviewAsync),
        ["details"] => WithView(context, DetailsAsync),
        ["word"] => WithView(context, WordAsync),
        ["download"] => WithView(context, DownloadAsync),
        ["events"] => events.WriteAsync(context),
        ["output", var id, _] => SendAsync(context, id),
        _ when PageFile.Find(path) is { } file => SendAsync(context, file.MediaType, file.Content),
        _ => RefuseAsync(context, StatusCodes.Status404NotFound),
    };

    private Task WithView(HttpContext context, Func<HttpContext, View, Task> answer)
    {
        var query = context.Request.Query;
        var source = sources.Get(query["source"]);
        var format = options.Writers.FirstOrDefault(writer => writer.Format == query["format"]);
        return source is null || format is null
            ? RefuseAsync(context, StatusCodes.Status404NotFound)
            : answer(context, new(source, format.Format, Ask("theme"), Ask("variant"), Ask("language")));

        string? Ask(string name) => query[name].ToString() is { Length: > 0 } value ? value : null;
    }

    private async Task PreviewAsync(HttpContext context, View view)
    {
        var preview = await previews.CompileAsync(view, context.RequestAborted);
        await WriteAsync(context, json => ServerJson.WritePreview(json, preview));
    }

    private async Task DetailsAsync(HttpContext context, View view)
    {
        var details = await previews.ExamineAsync(view, context.RequestAborted);
        await WriteAsync(context, json => ServerJson.WriteDetails(json, details, view.Variant));
    }

    private async Task WordAsync(HttpContext context, View view)
    {
        var preview = await previews.CompileAsync(view with { Format = "docx" }, context.RequestAborted);
        await (preview.File is { } file
            ? WriteAsync(context, json => ServerJson.WriteWord(json, WordText.Read(file.Content)))
            : RefuseAsync(context, StatusCodes.Status409Conflict));
    }

    private async Task DownloadAsync(HttpContext context, View view)
    {
        var preview = await previews.CompileAsync(view, context.RequestAborted);
        if (preview.File is not { } file)
        {
            await RefuseAsync(context, StatusCodes.Status409Conflict);
            return;
        }

        context.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(file.Name)}";
        await SendAsync(context, file.MediaType, file.Content);
    }

    private Task SendAsync(HttpContext context, string id)
    {
        if (previews.Find(id) is not { } file)
        {
            return RefuseAsync(context, StatusCodes.Status404NotFound);
        }

        context.Response.Headers.ContentSecurityPolicy = (file.Format == "html" ? ResumeProtection : FileProtection) + guard.Frames;
        return SendAsync(context, file.MediaType, file.Content);
    }

    private static void Protect(HttpResponse response, RequestGuard guard)
    {
        response.Headers.ContentSecurityPolicy = PageProtection + (guard.Frames.Length > 0 ? guard.Frames : "'none'");
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
    }

    private static Task RefuseAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return SendAsync(context, "text/plain; charset=utf-8", "refused\n"u8.ToArray());
    }

    private static async Task WriteAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content))
        {
            write(json);
        }

        await SendAsync(context, "application/json", content.ToArray());
    }

    private static async Task SendAsync(HttpContext context, string mediaType, ReadOnlyMemory<byte> content)
    {
        context.Response.ContentType = mediaType;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }
}
