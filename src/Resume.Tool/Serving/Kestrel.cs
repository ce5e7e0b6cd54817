using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Resume.Tool.Serving;

/// <summary>ASP.NET Core's web server on 127.0.0.1, without a host: no settings from the environment or files, and no log.</summary>
internal sealed class Kestrel : IAsyncDisposable
{
    // Slow clients must not keep the page out.
    private const int MostConnections = 1000;
    private const int MostHeaderBytes = 16 << 10;
    private static readonly TimeSpan PatienceWithClients = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PatienceAtTheEnd = TimeSpan.FromSeconds(1);

    private readonly KestrelServer server;

    private Kestrel(KestrelServer server) => this.server = server;

    /// <summary>The port that it listens on.</summary>
    public int Port => new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;

    /// <summary>Starts to listen.</summary>
    /// <param name="port">The port; 0 for any free one.</param>
    /// <param name="answer">Answers a request.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    /// <exception cref="SocketException">The port may not be used.</exception>
    public static async Task<Kestrel> StartAsync(int port, RequestDelegate answer, CancellationToken cancellationToken)
    {
        var options = new KestrelServerOptions { AddServerHeader = false };
        options.Limits.MaxConcurrentConnections = MostConnections;
        options.Limits.MaxRequestBodySize = 0;
        options.Limits.MaxRequestHeadersTotalSize = MostHeaderBytes;
        options.Limits.MaxRequestLineSize = MostHeaderBytes / 2;
        options.Limits.RequestHeadersTimeout = PatienceWithClients;
        options.Limits.KeepAliveTimeout = PatienceWithClients;
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);

        var logs = NullLoggerFactory.Instance;
        var created = new KestrelServer(
            Options.Create(options), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), logs), logs);
        try
        {
            await created.StartAsync(new Application(answer), cancellationToken);
        }
        catch
        {
            created.Dispose();
            throw;
        }

        return new(created);
    }

    /// <summary>Ends the requests, and stops listening.</summary>
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(PatienceAtTheEnd);
        await server.StopAsync(patience.Token);
        server.Dispose();
    }

    private sealed class Application(RequestDelegate answer) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => answer(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
