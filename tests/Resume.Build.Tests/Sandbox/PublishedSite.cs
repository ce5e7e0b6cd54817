using System.Diagnostics;
using System.Net;

namespace Resume.Build.Tests.Sandbox;

/// <summary>A published web program that runs until it is disposed.</summary>
internal sealed class PublishedSite : IDisposable
{
    private const string Announcement = "Now listening on: ";

    private readonly Process process;
    private readonly HttpClient client;

    /// <summary>Starts the assembly on a free port.</summary>
    public PublishedSite(DotnetSandbox sandbox, string assembly)
    {
        process = sandbox.Start("dotnet", sandbox.FullPath(assembly), "--urls", "http://127.0.0.1:0", "--contentRoot",
            Path.GetDirectoryName(sandbox.FullPath(assembly))!);
        _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        client = new(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new(ReadAddress()) };
    }

    /// <summary>The decompressed body of a response, for each encoding that browsers ask for; null for 404.</summary>
    public byte[]? Get(string path, string encoding = "identity")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", encoding } } };
        using var response = client.Send(request, TestContext.Current.CancellationToken);
        if (response.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var body = Decompress(response.Content.ReadAsStream(), response.Content.Headers.ContentEncoding.SingleOrDefault());
        using var bytes = new MemoryStream();
        body.CopyTo(bytes);
        return bytes.ToArray();
    }

    public void Dispose()
    {
        client.Dispose();
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private string ReadAddress()
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.IndexOf(Announcement, StringComparison.Ordinal) is var start and >= 0)
            {
                _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                return line[(start + Announcement.Length)..];
            }
        }

        throw new InvalidOperationException("the site did not start");
    }

    private static Stream Decompress(Stream body, string? encoding) => encoding switch
    {
        null => body,
        "gzip" => new System.IO.Compression.GZipStream(body, System.IO.Compression.CompressionMode.Decompress),
        "br" => new System.IO.Compression.BrotliStream(body, System.IO.Compression.CompressionMode.Decompress),
        _ => throw new NotSupportedException(encoding),
    };
}
